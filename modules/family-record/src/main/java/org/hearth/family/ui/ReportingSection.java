package org.hearth.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.reporting.ReportingFamily;
import org.hearth.family.reporting.ReportingFamily.Standing;
import org.hearth.family.trail.Mistake;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** With which family a child of several families is counted. Where there is one family only, there is nothing to say. */
final class ReportingSection {

    private final RecordDesk desk;
    private final ReportingFamilies reporting;
    private final Fields fields;

    ReportingSection(RecordDesk desk) {
        this.desk = desk;
        reporting = desk.person().more().reporting();
        fields = desk.fields();
    }

    Optional<PageSection> of(PersonId child) {
        var all = reporting.of(child, desk.context().time().today());
        if (all.stream().allMatch(each -> each.standing() == Standing.ONLY)) {
            return Optional.empty();
        }
        var lines =
                MembersSection.lines(all.stream().map(each -> line(child, each)).toList());
        return Optional.of(new PageSection(fields.text("reporting.title"), lines).help(fields.text("reporting.help")));
    }

    private ListItem line(PersonId child, ReportingFamily each) {
        var where = each.program().name() + " " + each.year().label();
        var item = new ListLine(where, counted(each));
        if (!desk.mayWrite()) {
            return item;
        }
        if (each.standing() == Standing.OPEN && !each.choices().isEmpty()) {
            item.add(button("reporting.choose", where, () -> choose(child, each, where)));
        }
        each.choice().ifPresent(choice -> item.add(button("reporting.withdraw", where, () -> withdraw(choice, where))));
        return item;
    }

    private Button button(String key, String where, Runnable act) {
        var button = new Button(fields.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(fields.text(key) + ": " + where);
        return button;
    }

    private String counted(ReportingFamily each) {
        if (each.standing() == Standing.OPEN) {
            return fields.text("reporting.open");
        }
        return each.family().map(this::name).orElseGet(() -> fields.text("reporting.elsewhere"));
    }

    private String name(FamilyId family) {
        return title(desk.family().families().get(family));
    }

    private String title(Family family) {
        return desk.context().text("fam.family.title", Map.of("name", family.name())) + " ("
                + desk.context().text("fam.family.number_is", Map.of("number", family.number())) + ")";
    }

    private void choose(PersonId child, ReportingFamily each, String where) {
        var own = desk.family().families().find(each.choices()).values().stream()
                .sorted(Comparator.comparing(Family::name).thenComparing(Family::number))
                .toList();
        var family = fields.pick("reporting.family", own, this::title);
        var dialog = new EditDialog(desk, fields.text("reporting.choose_for", Map.of("where", where)));
        dialog.notice().field("family", family);
        dialog.says(fields.text("reporting.choose.help"))
                .with(new FormGrid().wide(family))
                .open(
                        fields.text("reporting.choose"),
                        () -> reporting.choose(
                                child,
                                each.year().id(),
                                Typed.needed("family", family).id()),
                        fields.text("saved"));
    }

    private void withdraw(ReportingFamily.Choice choice, String where) {
        var reason = fields.line("mistake.reason", Mistake.LENGTH);
        var dialog = new EditDialog(desk, fields.text("reporting.withdraw_for", Map.of("where", where)));
        dialog.notice().field("reason", reason);
        dialog.says(fields.text("reporting.withdraw.help"))
                .with(new FormGrid().wide(reason))
                .open(
                        fields.text("reporting.withdraw"),
                        () -> reporting.withdraw(choice.id(), choice.version(), reason.getValue()),
                        fields.text("saved"));
    }
}
