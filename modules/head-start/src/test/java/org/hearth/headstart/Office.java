package org.hearth.headstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.SampleData;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.sample.FamilySamples;
import org.hearth.headstart.agreement.Agreements;
import org.hearth.headstart.assessment.Assessments;
import org.hearth.headstart.assessment.FindingDraft;
import org.hearth.headstart.assessment.OutcomeAnswer;
import org.hearth.headstart.assessment.SupportPlan;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.enrollment.Enrollments;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.goal.Goals;
import org.hearth.headstart.internal.HeadStartModule;
import org.hearth.headstart.optout.NewOptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.optout.ToldOptOut;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Readiness;
import org.hearth.headstart.plan.ReadinessNote;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.Outcome;
import org.hearth.headstart.program.PlanYear;
import org.hearth.testkit.TestPlatform;

/** A program at work: a real platform on a database in memory, the invented agency, and an advocate with families. */
public final class Office implements AutoCloseable {

    /** The zone of the invented agency. */
    public static final ZoneId ZONE = ZoneId.of("America/Chicago");
    /** The first day of service of every family here. */
    public static final LocalDate ENTRY = LocalDate.of(2026, 8, 17);
    /** The program year of that day. */
    public static final PlanYear YEAR = PlanYear.of(ENTRY);

    /** The advocate of every family here. */
    public final Caller advocate = TestPlatform.staff("FA01", HeadStartRoles.FAMILY_ADVOCATE);
    /** An advocate of other families. */
    public final Caller stranger = TestPlatform.staff("FA03", HeadStartRoles.FAMILY_ADVOCATE);

    private final TestPlatform platform;
    private int families;

    /** Opens at ten in the morning of {@code today}. */
    public Office(LocalDate today) {
        this(TestPlatform.at(
                today.atTime(10, 0).atZone(ZONE).toInstant(), FamilyRecordModule.class, HeadStartModule.class));
    }

    /** Opens on a platform where both modules run. */
    Office(TestPlatform platform) {
        this.platform = platform;
        SampleData agency = new FamilySamples(
                get(Agency.class),
                get(StaffDirectory.class),
                get(FamilyIntake.class),
                get(org.hearth.core.security.Agency.class));
        platform.access().as(Caller.SYSTEM, () -> {
            platform.get(org.hearth.core.security.Agency.class).change("Prairie Family Services", ZONE);
            agency.demonstrate();
        });
    }

    /** Opens on a platform where both modules run, for measurements. */
    public static Office on(TestPlatform platform) {
        return new Office(platform);
    }

    /** The platform itself. */
    public TestPlatform platform() {
        return platform;
    }

    /** Turns to another day. */
    public void on(LocalDate day) {
        platform.clock().setToMorning(day, ZONE);
    }

    public <T> T get(Class<T> type) {
        return platform.get(type);
    }

    public Plans plans() {
        return get(Plans.class);
    }

    public Assessments assessments() {
        return get(Assessments.class);
    }

    public Goals goals() {
        return get(Goals.class);
    }

    public Agreements agreements() {
        return get(Agreements.class);
    }

    /** A minute of the server's clockwork: owners are reminded, and what is late is raised. */
    public void remind() {
        platform.platform().remind();
    }

    /** Does it as the advocate. */
    public <T> T asAdvocate(Supplier<T> work) {
        return platform.access().as(advocate, work);
    }

    public void asAdvocate(Runnable work) {
        platform.access().as(advocate, work);
    }

    public <T> T as(Caller caller, Supplier<T> work) {
        return platform.access().as(caller, work);
    }

    /** A family of the advocate with one parent and one child, enrolled on {@link #ENTRY}. */
    public FamilyId family(Disability disability) {
        families++;
        var family = FamilyId.next();
        var parent = NewPerson.of(PersonName.of("Dana", "Sample" + families), LocalDate.of(1996, 2, 29));
        var child = NewPerson.of(PersonName.of("Mila", "Sample" + families), LocalDate.of(2022, 5, 3));
        platform.access().as(Caller.SYSTEM, () -> {
            get(FamilyIntake.class)
                    .load(new FamilyBatch()
                            .add(new NewFamily(family, "T" + families, "", parent.id(), null, "", Set.of()))
                            .add(parent)
                            .add(child)
                            .add(new NewMember(family, parent.id(), FamilyRole.PARENT, ENTRY))
                            .add(new NewMember(family, child.id(), FamilyRole.CHILD_ENROLLED, ENTRY))
                            .add(new NewAssignment(family, "FA01", AssignmentKind.MAIN, ENTRY, "")));
            var enrollments = get(Enrollments.class);
            enrollments.enter(
                    new NewFamilyEntry(
                            family,
                            ProgramKind.HS,
                            YEAR,
                            "Cedar Center",
                            ENTRY,
                            null,
                            YesNoUnknown.NO,
                            YesNoUnknown.NO),
                    "FA01");
            enrollments.enroll(new NewEnrollment(
                    family, child.id(), ProgramKind.HS, YEAR, EnrollmentStatus.ENROLLED, ENTRY, disability));
        });
        return family;
    }

    public FamilyId family() {
        return family(Disability.NONE);
    }

    /** A plan whose start is done: authors, readiness, other plans. */
    public PlanId startedPlan(FamilyId family) {
        var plan = plans().open(
                        family, YEAR, get(org.hearth.core.time.SiteTime.class).today());
        plans().nameAuthors(
                        plan,
                        version(plan),
                        List.of(Author.ofFamily("Dana Sample", null), Author.ofStaff("Abby Brooks", "FA01")));
        plans().noteReadiness(plan, version(plan), new ReadinessNote(Readiness.READY, ENTRY, ""));
        plans().answerExistingPlans(plan, version(plan), YesNoUnknown.NO);
        return plan;
    }

    /** A plan whose assessment is complete; its first finding is a need. */
    public PlanId assessedPlan(FamilyId family) {
        var plan = startedPlan(family);
        var assessment = assessments().begin(plan);
        assessments().add(assessment, need("No time to study"));
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.PFCE1) {
                assessments().answer(assessment, outcome, OutcomeAnswer.NOTHING_TO_RECORD);
            }
        }
        var version = assessments().find(plan).orElseThrow().version();
        assessments()
                .complete(
                        assessment,
                        version,
                        get(org.hearth.core.time.SiteTime.class).today());
        return plan;
    }

    public static FindingDraft need(String note) {
        return new FindingDraft(
                Outcome.PFCE1,
                "ADULT_EDUCATION",
                "need",
                "family",
                3,
                note,
                false,
                new SupportPlan("Abby Brooks", "Child care during class", "each week"));
    }

    public int version(PlanId plan) {
        return plans().get(plan).version();
    }

    /** The family opts out of these services on {@code day}, as a file tells. */
    public void optOut(FamilyId family, LocalDate day, String... services) {
        asAdvocate(() -> {
            get(OptOuts.class)
                    .load(List.of(new ToldOptOut(new NewOptOut(family, YEAR, day, Set.of(services), ENTRY), "FA01")));
        });
    }

    /** The kinds of the open tasks about a record. */
    public List<String> tasks(UUID subject) {
        return as(Caller.SYSTEM, () -> get(Tasks.class).about(subject)).stream()
                .filter(task -> !task.done())
                .map(Task::kind)
                .toList();
    }

    /** What {@code work} is refused for, as {@code E-REQ HS-004}; empty when it is not refused. */
    public List<String> refusals(Runnable work) {
        try {
            platform.access().as(advocate, work);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.refusals().stream().map(Refusal::label).toList();
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}
