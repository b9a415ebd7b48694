package org.hearth.family.ui.agency;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.agency.YearDraft;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** Adds or changes a program year. */
final class YearDialog {

    private final AgencyDesk desk;
    private final TextField label;
    private final DayField start;
    private final DayField end;

    YearDialog(AgencyDesk desk) {
        this.desk = desk;
        label = desk.fields().line("year.label", YearDraft.LABEL_LENGTH);
        label.setHelperText(desk.text("year.label.help"));
        start = desk.fields().day("year.start");
        end = desk.fields().day("year.end");
    }

    void add(Program program) {
        var dialog = desk.dialog(desk.fields().text("year.add_to", Map.of("name", program.name())));
        suggest(program);
        bind(dialog, program.id().value()).offerDraft();
        dialog.open(
                desk.text("year.add"),
                reasons -> desk.services().administration().addYear(program.id(), typed()),
                desk.text("saved"));
    }

    /** The year after the last one, or this one when there is none. */
    private void suggest(Program program) {
        var first = desk.services().agency().years(program.id()).stream()
                .findFirst()
                .map(last -> last.end().plusDays(1))
                .orElseGet(() ->
                        program.yearStart().atYear(desk.context().time().today().getYear()));
        LocalDate last = first.plusYears(1).minusDays(1);
        start.setValue(first);
        end.setValue(last);
        label.setValue(first.getYear() + "-" + last.getYear());
    }

    void change(ProgramYear year) {
        var dialog = desk.dialog(year.label());
        var form = bind(dialog, year.id().value());
        form.show(year, () -> Optional.of(desk.services().agency().year(year.id())))
                .offerDraft();
        dialog.edit(
                desk.text("save"),
                form,
                (base, reasons) -> desk.services().administration().changeYear(base.id(), base.version(), typed()),
                desk.text("saved"));
    }

    private RecordForm<ProgramYear> bind(FormDialog dialog, UUID record) {
        var form = dialog.<ProgramYear>form(AgencyDesk.draft("year", record))
                .text("label", label, ProgramYear::label)
                .day("start", start, each -> Optional.of(each.start()))
                .day("end", end, each -> Optional.of(each.end()));
        dialog.with(new FormGrid(start, end).wide(label));
        return form;
    }

    private YearDraft typed() {
        return new YearDraft(label.getValue(), Typed.neededDay("start", start), Typed.neededDay("end", end));
    }
}
