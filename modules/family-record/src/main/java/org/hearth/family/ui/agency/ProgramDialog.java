package org.hearth.family.ui.agency;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramDraft;
import org.hearth.family.agency.ProgramKind;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;

/** Adds or changes a program. */
final class ProgramDialog {

    private final AgencyDesk desk;
    private final TextField name;
    private final Select<ProgramKind> kind;
    private final Select<Month> month;
    private final IntegerField day;

    ProgramDialog(AgencyDesk desk) {
        this.desk = desk;
        var fields = desk.fields();
        name = fields.line("name", Organization.NAME_LENGTH);
        kind = fields.pick("kind", List.of(ProgramKind.values()), fields.coded("fam.program_kind"));
        month = fields.pick("program.month", List.of(Month.values()), this::month);
        day = new IntegerField(fields.text("program.day"));
        day.setStepButtonsVisible(true);
    }

    private String month(Month value) {
        return value.getDisplayName(TextStyle.FULL_STANDALONE, desk.context().language());
    }

    void add() {
        var dialog = desk.dialog(desk.text("program.add"));
        month.setValue(Program.USUAL_YEAR_START.getMonth());
        day.setValue(Program.USUAL_YEAR_START.getDayOfMonth());
        bind(dialog, Caller.SYSTEM_ID).offerDraft();
        dialog.open(
                desk.text("program.add"),
                reasons -> desk.services().administration().addProgram(typed()),
                desk.text("saved"));
    }

    void change(Program program) {
        var dialog = desk.dialog(program.name());
        var form = bind(dialog, program.id().value());
        form.show(
                        program,
                        () -> desk.services().administration().programs().stream()
                                .filter(each -> each.id().equals(program.id()))
                                .findFirst())
                .offerDraft();
        dialog.edit(
                desk.text("save"),
                form,
                (base, reasons) -> desk.services().administration().changeProgram(base.id(), base.version(), typed()),
                desk.text("saved"));
    }

    private RecordForm<Program> bind(FormDialog dialog, UUID record) {
        var form = dialog.<Program>form(AgencyDesk.draft("program", record))
                .text("name", name, Program::name)
                .pick(
                        "kind",
                        kind,
                        ProgramKind.class,
                        Program::kind,
                        desk.fields().coded("fam.program_kind"))
                .pick("month", month, Month.class, each -> each.yearStart().getMonth(), this::month)
                .number("start", day, each -> Optional.of(each.yearStart().getDayOfMonth()));
        dialog.with(new FormGrid(kind).wide(name).put(month).put(day));
        return form;
    }

    private ProgramDraft typed() {
        return new ProgramDraft(
                Typed.needed("kind", kind),
                name.getValue(),
                Typed.needed("month", month).getValue(),
                Typed.needed("start", day));
    }
}
