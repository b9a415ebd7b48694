package org.hearth.headstart.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.SampleData;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Role;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.enrollment.Arrival;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.enrollment.EnrollmentStatus;
import org.hearth.headstart.enrollment.ImportedEnrollments;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.HeadStartRoles;
import org.hearth.headstart.program.PlanYear;

/** Accounts for a demonstration, and enrollments for the invented families of the shared record. */
public final class HeadStartSamples implements SampleData {

    private static final int BATCH = 250;
    private static final String SYSTEM = "sample";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 17);
    private static final List<String> SITES = List.of("Cedar Center", "Home Base North", "Oak Center");
    private static final int ONE_IN_TEN = 10;

    private final CoreServices core;
    private final Accounts accounts;
    private final FamilyIntake intake;
    private final Families families;
    private final ImportedEnrollments enrollments;

    public HeadStartSamples(
            CoreServices core,
            Accounts accounts,
            FamilyIntake intake,
            Families families,
            ImportedEnrollments enrollments) {
        this.core = core;
        this.accounts = accounts;
        this.intake = intake;
        this.families = families;
        this.enrollments = enrollments;
    }

    @Override
    public List<DemoAccount> demonstrate() {
        return List.of(
                account("abby", "Abby Brooks", "FA01", HeadStartRoles.FAMILY_ADVOCATE),
                account("carlos", "Carlos Dávila", "FA02", HeadStartRoles.FAMILY_ADVOCATE),
                account("joyce", "Joyce Whitman", "FA03", HeadStartRoles.FAMILY_ADVOCATE),
                account("helen", "Helen Larsen", "FSM01", HeadStartRoles.FAMILY_SERVICES_MANAGER),
                account("dora", "Dora Quinn", "", HeadStartRoles.DIRECTOR),
                account("priya", "Priya Nair", "", "privacy_officer"),
                account("tess", "Tess Moreno", "", HeadStartRoles.TEACHER),
                account("adam", "Adam Keller", "", Role.ADMINISTRATOR));
    }

    private DemoAccount account(String name, String displayName, String code, String role) {
        var profile = new Accounts.AccountProfile(displayName, code, Locale.ENGLISH, Set.of(role));
        return new DemoAccount(name, accounts.create(name, profile).password(), role);
    }

    @Override
    public void fill(int count, long seed, Jobs.Progress progress) {
        for (int start = 0; start < count && !progress.cancelled(); start += BATCH) {
            var numbers = IntStream.range(start, Math.min(count, start + BATCH))
                    .mapToObj(each -> "S%d-%06d".formatted(seed, each + 1))
                    .toList();
            var random = new SplittableRandom(seed + start);
            var known = intake.findFamilies(SYSTEM, numbers);
            core.work()
                    .run(em -> enroll(
                            numbers.stream()
                                    .filter(known::containsKey)
                                    .map(number -> Objects.requireNonNull(known.get(number)))
                                    .toList(),
                            random));
            progress.at(Math.min(count, start + BATCH), count);
        }
    }

    private void enroll(List<FamilyId> all, SplittableRandom random) {
        var arrivals = new ArrayList<Arrival>();
        var children = new ArrayList<NewEnrollment>();
        all.forEach(family -> invent(family, random, arrivals, children));
        enrollments.enter(arrivals);
        enrollments.enroll(children);
    }

    private void invent(
            FamilyId family, SplittableRandom random, List<Arrival> arrivals, List<NewEnrollment> children) {
        var year = PlanYear.of(FIRST_DAY);
        var early = random.nextInt(ONE_IN_TEN) < 3;
        var program = early ? ProgramKind.EHS : ProgramKind.HS;
        var day = FIRST_DAY.plusDays(random.nextInt(60));
        arrivals.add(new Arrival(
                new NewFamilyEntry(
                        family,
                        program,
                        year,
                        SITES.get(random.nextInt(SITES.size())),
                        day,
                        null,
                        YesNoUnknown.UNKNOWN,
                        YesNoUnknown.UNKNOWN),
                ""));
        families.members(family).stream()
                .filter(each -> each.role() == FamilyRole.CHILD_ENROLLED)
                .map(each -> each.person().id())
                .map(child -> new NewEnrollment(
                        family, child, program, year, EnrollmentStatus.ENROLLED, day, disability(random)))
                .forEach(children::add);
    }

    private static Disability disability(SplittableRandom random) {
        return random.nextInt(ONE_IN_TEN) == 0 ? Disability.IEP : Disability.NONE;
    }
}
