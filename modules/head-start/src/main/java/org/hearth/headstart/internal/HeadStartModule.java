package org.hearth.headstart.internal;

import java.util.List;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.imports.ImportType;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.module.SampleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.record.RecordTable;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.report.Indicator;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts;
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
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.intake.PrimaryAdultTasks;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.retention.Retention;
import org.hearth.family.scope.FamilyScope;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.agreement.HeadStartDocuments;
import org.hearth.headstart.agreement.ImportedAgreements;
import org.hearth.headstart.agreement.Papers;
import org.hearth.headstart.agreement.PartnershipFile;
import org.hearth.headstart.agreement.PartyNames;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.assessment.NeedNames;
import org.hearth.headstart.enrollment.AdultBackgrounds;
import org.hearth.headstart.enrollment.EnrolledAtSite;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.ImportedEnrollments;
import org.hearth.headstart.enrollment.KeptYears;
import org.hearth.headstart.goal.CarriedGoals;
import org.hearth.headstart.goal.GoalEnds;
import org.hearth.headstart.goal.GoalNames;
import org.hearth.headstart.goal.GoalSteps;
import org.hearth.headstart.goal.GoalTrack;
import org.hearth.headstart.goal.GoalWorkflow;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.imports.HeadStartFiles;
import org.hearth.headstart.imports.ImportServices;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.PlanWorkflow;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartDueRules;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.HeadStartPolicy;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.HeadStartTables;
import org.hearth.headstart.report.HeadStartIndicators;
import org.hearth.headstart.review.GoalReviews;
import org.hearth.headstart.review.ReviewsAtContacts;
import org.hearth.headstart.sample.HeadStartSamples;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Head Start family partnership. */
@Component(service = Module.class)
public final class HeadStartModule implements Module {

    private final Enrollments enrollments;
    private final AdultBackgrounds backgrounds;
    private final Plans plans;
    private final Assessments assessments;
    private final Goals goals;
    private final GoalSteps goalSteps;
    private final GoalTrack goalTrack;
    private final GoalEnds goalEnds;
    private final GoalReviews goalReviews;
    private final GoalNames goalNames;
    private final Contacts contacts;
    private final ReviewsAtContacts reviewsAtContacts;
    private final Agreements agreements;
    private final OptOuts optOuts;
    private final List<ImportType> importTypes;
    private final NeedNames needNames;
    private final HeadStartSamples samples;
    private final PersonMerges merges;
    private final AgencyAdministration administration;
    private final EnrolledAtSite enrolledAtSite;
    private final HeadStartIndicators indicators;
    private final Retention retention;
    private final KeptYears keptYears;

    /** Builds the module's services on those of the platform and of the shared family record. */
    @Activate
    public HeadStartModule(
            @Reference UnitOfWork work,
            @Reference Access access,
            @Reference Audit audit,
            @Reference SiteTime time,
            @Reference Policy policy,
            @Reference Tasks tasks,
            @Reference WorkflowEngine workflows,
            @Reference DocumentPrinter printer,
            @Reference StoredDocuments archive,
            @Reference DocumentCopies copies,
            @Reference Messages messages,
            @Reference Accounts accounts,
            @Reference org.hearth.core.security.Agency installation,
            @Reference FamilyScope scope,
            @Reference Families families,
            @Reference FamilyIntake intake,
            @Reference PrimaryAdultTasks primaryAdults,
            @Reference Agency agency,
            @Reference AgencyAdministration administration,
            @Reference StaffDirectory staff,
            @Reference PersonMerges merges,
            @Reference Retention retention,
            @Reference Contacts contacts) {
        this.retention = retention;
        this.merges = merges;
        this.administration = administration;
        var core = new CoreServices(work, access, audit, time, policy, tasks, workflows);
        enrolledAtSite = new EnrolledAtSite(core);
        keptYears = new KeptYears(core);
        enrollments = new Enrollments(core, scope);
        plans = new Plans(core, scope, enrollments, new CarriedGoals(core));
        optOuts = new OptOuts(core, scope, enrollments);
        assessments = new Assessments(core, plans, optOuts);
        goals = new Goals(core, plans, assessments, optOuts);
        goalSteps = new GoalSteps(core, plans);
        goalTrack = new GoalTrack(core, plans);
        goalEnds = new GoalEnds(core, plans, goals);
        goalReviews = new GoalReviews(core, plans, contacts);
        goalNames = new GoalNames(core, families);
        this.contacts = contacts;
        reviewsAtContacts = new ReviewsAtContacts(core);
        agreements = new Agreements(
                core,
                new PartnershipFile(
                        plans,
                        assessments,
                        goals,
                        enrollments,
                        new PartyNames(families, enrollments, installation),
                        scope),
                new Papers(printer, archive, copies, messages));
        backgrounds = new AdultBackgrounds(core, scope);
        var imported = new ImportedEnrollments(core);
        var imports = new ImportServices(
                work,
                time,
                tasks,
                agency,
                staff,
                intake,
                primaryAdults,
                imported,
                backgrounds,
                plans,
                new ImportedAgreements(core),
                optOuts);
        importTypes = HeadStartFiles.all(imports);
        indicators = new HeadStartIndicators(core, scope, staff);
        needNames = new NeedNames(core, families);
        samples = new HeadStartSamples(core, accounts, intake, families, imported);
    }

    @Override
    public List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(Enrollments.class, enrollments),
                new ModuleService<>(AdultBackgrounds.class, backgrounds),
                new ModuleService<>(Plans.class, plans),
                new ModuleService<>(Assessments.class, assessments),
                new ModuleService<>(Goals.class, goals),
                new ModuleService<>(GoalSteps.class, goalSteps),
                new ModuleService<>(GoalTrack.class, goalTrack),
                new ModuleService<>(GoalEnds.class, goalEnds),
                new ModuleService<>(GoalReviews.class, goalReviews),
                new ModuleService<>(Agreements.class, agreements),
                new ModuleService<>(OptOuts.class, optOuts));
    }

    @Override
    public List<Role> roles() {
        return HeadStartRoles.ALL;
    }

    @Override
    public List<PolicyParameter<?>> policyParameters() {
        return HeadStartPolicy.ALL;
    }

    @Override
    public List<Workflow<?, ?>> workflows() {
        return List.of(PlanWorkflow.TABLE, GoalWorkflow.TABLE);
    }

    @Override
    public List<ReferenceList> referenceLists() {
        return HeadStartLists.ALL;
    }

    @Override
    public List<DocumentTemplate> documents() {
        return HeadStartDocuments.ALL;
    }

    @Override
    public List<DocumentGuard> documentGuards() {
        return agreements.guards();
    }

    @Override
    public List<ImportType> importTypes() {
        return importTypes;
    }

    @Override
    public List<DueRule> dueRules() {
        return HeadStartDueRules.ALL;
    }

    @Override
    public List<SubjectNames> subjectNames() {
        return List.of(needNames, goalNames);
    }

    @Override
    public List<Indicator> indicators() {
        return indicators.all();
    }

    @Override
    public List<RecordTable> recordTables() {
        return HeadStartTables.ALL;
    }

    @Override
    public List<SampleData> sampleData() {
        return List.of(samples);
    }

    /** Whoever was merged while this module was off is one person here too from now on. */
    @Override
    public void started() {
        merges.attach(HeadStartPeople.REFERENCES);
        administration.register(enrolledAtSite);
        retention.register(keptYears);
        contacts.register(reviewsAtContacts);
    }

    @Override
    public void stopping() {
        merges.detach(HeadStartPeople.REFERENCES.module());
        administration.unregister(enrolledAtSite);
        retention.unregister(keptYears);
        contacts.unregister(reviewsAtContacts);
    }
}
