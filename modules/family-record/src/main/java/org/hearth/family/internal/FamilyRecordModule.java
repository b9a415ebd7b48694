package org.hearth.family.internal;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.event.ModuleEvents;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.module.SampleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.record.RecordTable;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.Indicator;
import org.hearth.core.search.SearchSource;
import org.hearth.core.security.Access;
import org.hearth.core.security.Role;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Workflow;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.AgencyAdministration;
import org.hearth.family.agency.Holidays;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.CaseloadPolicy;
import org.hearth.family.assignment.TransferWorkflow;
import org.hearth.family.assignment.Transfers;
import org.hearth.family.consent.BirthdayRound;
import org.hearth.family.consent.ConsentCore;
import org.hearth.family.consent.ReleaseUpkeep;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyNames;
import org.hearth.family.emergency.EmergencyPolicy;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyLists;
import org.hearth.family.family.FamilyRegister;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.Relationships;
import org.hearth.family.file.FileGuards;
import org.hearth.family.genogram.Genograms;
import org.hearth.family.household.Households;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.intake.PrimaryAdultTasks;
import org.hearth.family.merge.DuplicateLook;
import org.hearth.family.merge.Duplicates;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.ContactPoints;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.privacy.ArchiveShelf;
import org.hearth.family.privacy.FamilyArchives;
import org.hearth.family.privacy.FamilyTables;
import org.hearth.family.referral.ReferralPolicy;
import org.hearth.family.referral.ReferralWorkflow;
import org.hearth.family.report.Privacy;
import org.hearth.family.report.RecordChecks;
import org.hearth.family.retention.RetentionPolicy;
import org.hearth.family.sample.FamilySamples;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.FamilySearch;
import org.hearth.family.search.PersonSearch;
import org.hearth.family.search.SearchUpkeep;
import org.hearth.family.staff.StaffFile;
import org.hearth.family.upkeep.AskOnce;
import org.hearth.family.upkeep.YearlyNotice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shared family record: a module like any other. */
@Component(service = Module.class)
public final class FamilyRecordModule implements Module {

    private final FamilyScope scope;
    private final Agency agency;
    private final AgencyAdministration administration;
    private final Holidays holidays;
    private final StaffDirectory staff;
    private final People people;
    private final ContactPoints contactPoints;
    private final PersonFacts personFacts;
    private final Households households;
    private final Families families;
    private final Memberships memberships;
    private final Relationships relationships;
    private final LegalOrders orders;
    private final FamilyRegister register;
    private final Assignments assignments;
    private final DuplicateLook duplicateLook;
    private final Duplicates duplicates;
    private final PersonMerges merges;
    private final FamilyIntake intake;
    private final PrimaryAdultTasks primaryAdults;
    private final FamilyNames names;
    private final PersonNames personNames;
    private final ConsentParts consent;
    private final FamilySamples samples;
    private final List<SearchSource> searches;
    private final SearchUpkeep searchUpkeep;
    private final SupportParts support;
    private final YearlyNotice yearlyNotice;
    private final YearNames yearNames;
    private final Genograms genograms;
    private final CaseloadParts caseloads;
    private final EmergencyAccess emergencies;
    private final Privacy privacyReport;
    private final RecordChecks checks;
    private final FileGuards files;
    private final PrivacyParts privacy;
    private final RecordParts record;
    private final RetentionParts retention;

    /** Builds the module's services on those of the platform. */
    @Activate
    public FamilyRecordModule(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference Audit audit,
            @Reference SiteTime time,
            @Reference Tasks tasks,
            @Reference Policy policy,
            @Reference WorkflowEngine workflows,
            @Reference DocumentPrinter printer,
            @Reference StoredDocuments archive,
            @Reference DocumentCopies copies,
            @Reference Messages messages,
            @Reference org.hearth.core.security.Agency installation,
            @Reference ReferenceLists lists,
            @Reference AuditTrail trail,
            @Reference Jobs jobs,
            @Reference KeptRecords records,
            @Reference ModuleEvents events) {
        var desk = new Desk(work, access, audit, time);
        scope = new FamilyScope(access, time, audit);
        emergencies = new EmergencyAccess(desk, scope, policy, tasks);
        agency = new Agency(desk);
        administration = new AgencyAdministration(desk, installation);
        holidays = new Holidays(desk, agency);
        files = new FileGuards(desk, scope);
        staff = new StaffDirectory(desk, agency);
        people = new People(desk, scope);
        contactPoints = new ContactPoints(desk, scope);
        personFacts = new PersonFacts(desk, scope);
        households = new Households(desk, scope);
        families = new Families(desk, scope, people, households);
        memberships = new Memberships(desk, scope, people);
        relationships = new Relationships(desk, people, lists);
        orders = new LegalOrders(desk, scope, people);
        register = new FamilyRegister(desk, scope, people);
        assignments = new Assignments(desk, scope, staff);
        duplicateLook = new DuplicateLook(desk);
        duplicates = new Duplicates(desk, scope, people);
        merges = new PersonMerges(desk, people, personFacts, duplicates);
        intake = new FamilyIntake(
                desk, scope, new FamilyIntake.Parts(register, people, households, assignments), duplicateLook);
        primaryAdults = new PrimaryAdultTasks(desk, register, assignments, tasks, policy);
        names = new FamilyNames(access, families);
        searches = List.of(new FamilySearch(desk, scope), new PersonSearch(desk, scope));
        searchUpkeep = new SearchUpkeep(work, jobs);
        personNames = new PersonNames(access, people);
        consent = new ConsentParts(
                new ConsentCore(desk, workflows, policy, events),
                new ConsentParts.Known(scope, people, families, orders),
                new ConsentParts.Office(printer, archive, copies, messages, installation, tasks, trail));
        yearlyNotice = new YearlyNotice(desk, agency, new AskOnce(tasks));
        yearNames = new YearNames(access, agency);
        samples = new FamilySamples(agency, staff, intake, installation);
        support = new SupportParts(
                desk,
                scope,
                new SupportParts.Known(people, families, agency, staff, consent.gate()),
                new SupportParts.Duties(policy, tasks, workflows, lists),
                new SupportParts.Press(printer, archive, messages, installation));
        privacyReport = new Privacy(desk, scope, trail);
        checks = new RecordChecks(desk, scope, policy);
        genograms = new Genograms(
                desk,
                new Genograms.FamilyFile(families, memberships, relationships, households),
                new Genograms.PersonFile(people, personFacts, orders),
                new Genograms.Around(assignments, staff, support.contacts(), support.referrals(), orders),
                new Genograms.Press(printer, messages, installation));
        caseloads = new CaseloadParts(desk, scope, new Transfers.Around(staff, agency, tasks, policy, workflows));
        record = new RecordParts(desk, scope, people, new RecordParts.Around(agency, staff, policy, lists, tasks));
        privacy = new PrivacyParts(
                desk,
                new FamilyArchives.File(families, consent.requests(), orders),
                new FamilyArchives.Office(jobs, records, messages, installation, new ArchiveShelf()),
                new BirthdayRound(desk, policy, events));
        retention = new RetentionParts(desk, scope, new RetentionParts.Office(policy, records, jobs, tasks));
    }

    @Override
    public List<ModuleService<?>> services() {
        List<ModuleService<?>> own = List.of(
                new ModuleService<>(FamilyScope.class, scope),
                new ModuleService<>(Agency.class, agency),
                new ModuleService<>(AgencyAdministration.class, administration),
                new ModuleService<>(Holidays.class, holidays),
                new ModuleService<>(StaffDirectory.class, staff),
                new ModuleService<>(People.class, people),
                new ModuleService<>(ContactPoints.class, contactPoints),
                new ModuleService<>(PersonFacts.class, personFacts),
                new ModuleService<>(Households.class, households),
                new ModuleService<>(Families.class, families),
                new ModuleService<>(Memberships.class, memberships),
                new ModuleService<>(Relationships.class, relationships),
                new ModuleService<>(LegalOrders.class, orders),
                new ModuleService<>(FamilyRegister.class, register),
                new ModuleService<>(Assignments.class, assignments),
                new ModuleService<>(Duplicates.class, duplicates),
                new ModuleService<>(PersonMerges.class, merges),
                new ModuleService<>(FamilyIntake.class, intake),
                new ModuleService<>(PrimaryAdultTasks.class, primaryAdults),
                new ModuleService<>(Genograms.class, genograms),
                new ModuleService<>(EmergencyAccess.class, emergencies));
        return Stream.of(
                        own,
                        consent.services(),
                        support.services(),
                        caseloads.services(),
                        privacy.services(),
                        record.services(),
                        retention.services())
                .<ModuleService<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Role> roles() {
        return Stream.concat(Roles.ALL.stream(), ConsentRoles.ALL.stream()).toList();
    }

    @Override
    public List<PolicyParameter<?>> policyParameters() {
        return Stream.of(
                        List.<PolicyParameter<?>>of(PrimaryAdultTasks.DAYS),
                        SupportParts.PARAMETERS,
                        CaseloadPolicy.ALL,
                        EmergencyPolicy.ALL,
                        RecordParts.PARAMETERS,
                        RetentionPolicy.ALL,
                        ConsentParts.PARAMETERS)
                .<PolicyParameter<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Workflow<?, ?>> workflows() {
        return Stream.<Workflow<?, ?>>concat(
                        Stream.of(ReferralWorkflow.TABLE, TransferWorkflow.TABLE), ConsentParts.WORKFLOWS.stream())
                .toList();
    }

    @Override
    public List<DocumentTemplate> documents() {
        return Stream.of(SupportParts.DOCUMENTS, ConsentParts.DOCUMENTS, List.of(Genograms.PAPER))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<DocumentGuard> documentGuards() {
        return List.of(consent.releasePapers(), support.guard());
    }

    @Override
    public List<AttachmentGuard> attachmentGuards() {
        return Stream.concat(files.all().stream(), Stream.of(record.attachmentGuard()))
                .toList();
    }

    @Override
    public List<ReferenceList> referenceLists() {
        return Stream.of(
                        List.of(FamilyLists.FAMILY_ROLE, FamilyLists.RELATION_TYPE, RetentionPolicy.REASON),
                        SupportParts.LISTS,
                        RecordParts.LISTS,
                        ConsentParts.LISTS)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<DueRule> dueRules() {
        return List.of(
                RecordRequests.DUE,
                ReferralPolicy.DUE,
                YearlyNotice.DUE,
                ReleaseUpkeep.DUE,
                CaseloadPolicy.DUE,
                StaffFile.DUE,
                EmergencyPolicy.DUE,
                RetentionPolicy.DUE);
    }

    @Override
    public List<DailyWork> dailyWork() {
        return Stream.of(
                        List.of(
                                consent.dailyWork(),
                                new DailyWork("fam.yearly_notice", yearlyNotice::run),
                                new DailyWork("fam.duplicates", duplicateLook::run),
                                caseloads.dailyWork(),
                                record.dailyWork(),
                                new DailyWork("fam.search_keys", searchUpkeep::start)),
                        privacy.dailyWork(),
                        retention.dailyWork())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<RecordTable> recordTables() {
        return FamilyTables.ALL;
    }

    @Override
    public void stopping() {
        privacy.stopping();
    }

    @Override
    public List<SubjectNames> subjectNames() {
        return List.of(
                yearNames,
                names,
                support.names(),
                record.names(),
                personNames,
                consent.requestNames(),
                caseloads.names(),
                new EmergencyNames(emergencies),
                retention.names());
    }

    @Override
    public List<SearchSource> searchSources() {
        return searches;
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(privacyReport);
    }

    @Override
    public List<DataQualityCheck> dataQualityChecks() {
        return checks.all();
    }

    @Override
    public List<SampleData> sampleData() {
        return List.of(samples, support.samples());
    }
}
