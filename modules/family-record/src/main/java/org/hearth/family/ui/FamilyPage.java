package org.hearth.family.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.StaffAssignment;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.Tombstone;
import org.hearth.family.retention.Tombstones;
import org.hearth.family.ui.retention.RemovedRecord;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageHeader;

/** One family: what other modules do with it first, then its people, homes and ways to reach them. */
public final class FamilyPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Function<Runnable, RecordDesk> desks;
    private final transient Staff staff;
    private final transient FamilyPageParts parts;
    private final transient EmergencyAccess emergencies;
    private final transient Tombstones tombstones;
    private final Div others = new Div();
    private final Div own = new Div();
    private final Div beside = new Div();
    private final Div columns = new Div(others, beside, own);
    private Optional<FamilyId> shown = Optional.empty();
    private Registration listening = () -> {};

    /** Who works with a family, by name. */
    record Staff(Assignments assignments, StaffDirectory directory) {

        Optional<String> advocate(FamilyId family, PageContext context) {
            return assignments
                    .findMain(family, context.time().today())
                    .map(StaffAssignment::staffCode)
                    .flatMap(directory::findByCode)
                    .map(StaffMember::name);
        }
    }

    /** What is asked besides the record itself: whether it is open in an emergency, whether it was removed. */
    record Around(EmergencyAccess emergencies, Tombstones tombstones) {}

    FamilyPage(
            PageContext context,
            Function<Runnable, RecordDesk> desks,
            Staff staff,
            FamilyPageParts parts,
            Around around) {
        this.context = context;
        emergencies = around.emergencies();
        tombstones = around.tombstones();
        this.desks = desks;
        this.staff = staff;
        this.parts = parts;
        addClassName("hearth-stack");
        others.addClassName("hearth-stack");
        own.addClassName("hearth-stack");
        beside.addClassNames("hearth-stack", "beside");
        columns.addClassName("hearth-record");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new FamilyId(PageAddress.id(event, "family"));
        removed(id).ifPresentOrElse(this::showRemoved, () -> show(id));
    }

    /** Whoever may not know of removed records finds nothing, as with an address that never was. */
    private Optional<Tombstone> removed(FamilyId id) {
        return context.access().allows(PrivacyPermissions.RETENTION) ? tombstones.find(id) : Optional.empty();
    }

    private void showRemoved(Tombstone stone) {
        shown = Optional.empty();
        removeAll();
        add(
                new PageHeader(context.text("fam.family.number_is", Map.of("number", stone.number())))
                        .back(FamilyRecordViews.FAMILIES, context.text("fam.families.title")),
                RemovedRecord.section(context, stone));
    }

    private void show(FamilyId id) {
        var all = desks.apply(() -> show(id));
        var families = all.family().families();
        var family = families.view(id);
        var desk = all.changing(families.isOwn(id));
        shown = Optional.of(id);
        removeAll();
        own.removeAll();
        own.add(new FamilySections(desk).of(family));
        var header = header(family.family());
        if (desk.mayWrite()) {
            var everybody = Everybody.of(family.members());
            header.also(new Button(
                    desk.fields().text("family.change"),
                    click -> new FamilyDialog(desk, everybody).change(family.family())));
        }
        add(header);
        if (desk.toRead()) {
            emergencies
                    .running(id)
                    .map(opening -> new EmergencyBanner(context, emergencies, opening).section())
                    .ifPresent(this::add);
        }
        add(columns);
        showParts();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = parts.onChange(() -> {
            // A page that is gone when its turn comes needs no new parts.
            var ignored = ui.access(this::showParts);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.remove();
    }

    private void showParts() {
        others.removeAll();
        beside.removeAll();
        shown.ifPresent(family -> {
            others.add(parts.sections(family, context, false));
            beside.add(parts.sections(family, context, true));
        });
    }

    private PageHeader header(Family family) {
        var worker = staff.advocate(family.id(), context)
                .map(name -> context.text("fam.family.works_with", Map.of("name", name)))
                .orElseGet(() -> context.text("fam.family.nobody"));
        return new PageHeader(context.text("fam.family.title", Map.of("name", family.name())))
                .about(context.text("fam.family.number_is", Map.of("number", family.number())), worker)
                .back(FamilyRecordViews.FAMILIES, context.text("fam.families.title"));
    }
}
