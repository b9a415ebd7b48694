package org.hearth.family.ui;

import java.util.List;
import java.util.function.Function;
import org.hearth.core.attachment.Attachments;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.family.Families;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.Relationships;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.household.Households;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.ContactPoints;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.retention.Tombstones;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.staff.StaffLimits;
import org.hearth.family.staff.StaffSkills;
import org.hearth.family.staff.StaffTrainings;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.PageContext;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The pages of the shared family record and their entry in the navigation. */
@Component
public final class FamilyRecordViews implements ModuleViews {

    static final String FAMILIES = "families";
    static final String PEOPLE = "people";
    static final String STAFF = "staff";
    static final String EMERGENCY = "emergency";
    static final String EMERGENCIES = "emergency-openings";

    private final RecordDesk.FamilyFile family;
    private final RecordDesk.PersonFile person;
    private final FamilyPage.Staff staff;
    private final StaffDesk.Services staffFile;
    private final PersonMerges merges;
    private final EmergencyAccess emergencies;
    private final Attachments attachments;
    private final Tombstones tombstones;
    private final FamilyPageParts parts = new FamilyPageParts();

    /** Takes the module's published services. */
    @Activate
    public FamilyRecordViews(
            @Reference Families families,
            @Reference Memberships memberships,
            @Reference Relationships relationships,
            @Reference Households households,
            @Reference FamilyIntake intake,
            @Reference People people,
            @Reference PersonFacts facts,
            @Reference ContactPoints contacts,
            @Reference LegalOrders orders,
            @Reference ExternalIds externalIds,
            @Reference ReportingFamilies reporting,
            @Reference RestrictedFlags flags,
            @Reference Assignments assignments,
            @Reference StaffDirectory directory,
            @Reference StaffTrainings trainings,
            @Reference StaffSkills skills,
            @Reference StaffLimits limits,
            @Reference PersonMerges merges,
            @Reference EmergencyAccess emergencies,
            @Reference Attachments attachments,
            @Reference Tombstones tombstones) {
        this.tombstones = tombstones;
        this.merges = merges;
        this.emergencies = emergencies;
        family = new RecordDesk.FamilyFile(families, memberships, relationships, households, intake);
        person = new RecordDesk.PersonFile(
                people, facts, contacts, orders, new RecordDesk.MoreFacts(externalIds, reporting, flags));
        this.attachments = attachments;
        staff = new FamilyPage.Staff(assignments, directory);
        staffFile = new StaffDesk.Services(directory, trainings, skills, limits, attachments);
    }

    // A dynamic reference needs a method: with a constructor, every part that comes or goes would take the pages along.
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPart(FamilyPagePart part) {
        parts.add(part);
    }

    void removePart(FamilyPagePart part) {
        parts.remove(part);
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        FAMILIES,
                        FamiliesPage.class,
                        FamilyPermissions.READ_OWN,
                        context -> new FamiliesPage(context, family.families())),
                new View<>(
                        FAMILIES + "/:family",
                        FamilyPage.class,
                        FamilyPermissions.READ_OWN,
                        context -> new FamilyPage(
                                context, desks(context), staff, parts, new FamilyPage.Around(emergencies, tombstones))),
                new View<>(
                        PEOPLE + "/:person",
                        PersonPage.class,
                        FamilyPermissions.READ_OWN,
                        context -> new PersonPage(context, desks(context), merges)),
                new View<>(
                        STAFF,
                        StaffListPage.class,
                        FamilyPermissions.DIRECTORY,
                        context -> new StaffListPage(context, staffFile.directory())),
                new View<>(
                        STAFF + "/:staff",
                        StaffPage.class,
                        FamilyPermissions.DIRECTORY,
                        context -> new StaffPage(context, desks(context), staffFile)),
                new View<>(
                        EMERGENCY,
                        EmergencyPage.class,
                        FamilyPermissions.EMERGENCY,
                        context -> new EmergencyPage(context, emergencies)),
                new View<>(
                        EMERGENCIES,
                        EmergenciesPage.class,
                        FamilyPermissions.EMERGENCY_REVIEW,
                        context -> new EmergenciesPage(context, emergencies)));
    }

    private Function<Runnable, RecordDesk> desks(PageContext context) {
        return changed -> new RecordDesk(context, family, person, attachments, changed);
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(FAMILIES, "fam.menu.families", "family", 1, FamilyPermissions.READ_OWN),
                new MenuEntry(STAFF, "fam.menu.staff", "users", 8, FamilyPermissions.DIRECTORY),
                new MenuEntry(EMERGENCIES, "fam.menu.emergencies", "unlock", 9, FamilyPermissions.EMERGENCY_REVIEW));
    }

    @Override
    public List<MenuEntry> whenNothingFound() {
        return List.of(new MenuEntry(EMERGENCY, "fam.emergency.link", "unlock", 1, FamilyPermissions.EMERGENCY));
    }
}
