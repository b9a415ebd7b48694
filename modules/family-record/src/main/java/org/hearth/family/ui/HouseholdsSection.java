package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.hearth.family.family.FamilyId;
import org.hearth.family.household.Household;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** Where the people live: a child may have two homes, each with its share of the time. */
final class HouseholdsSection {

    private final RecordDesk desk;
    private final Everybody everybody;
    private final Fields fields;

    HouseholdsSection(RecordDesk desk, Everybody everybody) {
        this.desk = desk;
        this.everybody = everybody;
        fields = desk.fields();
    }

    PageSection of(FamilyId family, List<Household> households) {
        Component content = households.isEmpty()
                ? new EmptyState(text("fam.households.none"), text("fam.households.none.help"))
                : MembersSection.lines(households.stream().map(this::line).toList());
        var section = new PageSection(text("fam.households.title"), content);
        return desk.mayWrite() && !everybody.people().isEmpty()
                ? section.actions(new Button(
                        fields.text("household.add"), click -> new HouseholdDialog(desk, everybody).add(family)))
                : section;
    }

    private ListItem line(Household household) {
        var item = new ListLine(household.label(), address(household), confidential(household), since(household));
        if (desk.mayWrite()) {
            item.add(actions(household));
        }
        var residents = new UnorderedList();
        household.residents().stream()
                .filter(each -> everybody.has(each.person()))
                .map(each -> resident(household, each))
                .forEach(residents::add);
        item.add(residents);
        return item;
    }

    private LineActions actions(Household household) {
        var actions = new LineActions(fields, household.label())
                .add(
                        fields.text("do.move_in"),
                        () -> new ResidentDialog(desk, household.id()).moveIn(everybody, household));
        if (!household.hidden()) {
            actions.add(fields.text("do.change"), () -> new HouseholdDialog(desk, everybody).change(household));
        }
        return actions.add(
                        fields.text("do.end_household"),
                        () -> desk.endings()
                                .end(
                                        household.label(),
                                        day -> desk.family()
                                                .households()
                                                .end(household.id(), household.version(), day)))
                .add(
                        fields.text("do.mistake"),
                        () -> desk.endings()
                                .mistake(
                                        household.label(),
                                        reason -> desk.family()
                                                .households()
                                                .takeOut(household.id(), household.version(), reason)));
    }

    private ListItem resident(Household household, Household.Resident resident) {
        var share = resident.shareOfTime();
        var name = everybody.name(resident.person());
        var item = new ListLine(
                name,
                share == null ? "" : fields.text("resident.share_is", Map.of("share", share)),
                resident.primaryResidence() ? fields.text("resident.primary_is") : "");
        if (desk.mayWrite()) {
            var what = fields.text("resident.at", Map.of("name", name, "household", household.label()));
            item.add(new LineActions(fields, what)
                    .add(
                            fields.text("do.change_share"),
                            () -> new ResidentDialog(desk, household.id()).change(name, resident))
                    .add(
                            fields.text("do.move_out"),
                            () -> desk.endings()
                                    .end(
                                            what,
                                            day -> desk.family()
                                                    .households()
                                                    .moveOut(household.id(), resident.person(), day)))
                    .add(
                            fields.text("do.mistake"),
                            () -> desk.endings()
                                    .mistake(
                                            what,
                                            reason -> desk.family()
                                                    .households()
                                                    .takeOutStay(
                                                            household.id(),
                                                            resident.person(),
                                                            resident.version(),
                                                            reason))));
        }
        return item;
    }

    private String address(Household household) {
        if (household.hidden()) {
            return text("fam.household.hidden");
        }
        return household.address().isUnknown()
                ? text("fam.household.unknown")
                : household.address().line();
    }

    private String confidential(Household household) {
        return household.confidential() && !household.hidden() ? text("fam.household.hidden") : "";
    }

    private String since(Household household) {
        var since = household.since();
        return since == null
                ? ""
                : fields.text("since", Map.of("date", desk.dates().date(since)));
    }

    private String text(String key) {
        return desk.context().text(key);
    }
}
