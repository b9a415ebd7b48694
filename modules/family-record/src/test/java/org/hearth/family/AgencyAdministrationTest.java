package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Role;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.AgencyAdministration;
import org.hearth.family.agency.Holiday;
import org.hearth.family.agency.Holidays;
import org.hearth.family.agency.OrganizationDraft;
import org.hearth.family.agency.OrganizationKind;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramDraft;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteDraft;
import org.hearth.family.agency.SiteKind;
import org.hearth.family.agency.SiteWork;
import org.hearth.family.agency.YearDraft;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an administrator may do to the agency's own records, and what is refused. */
final class AgencyAdministrationTest {

    private static final Caller ADMINISTRATOR = TestPlatform.staff("AD01", Role.ADMINISTRATOR);
    private static final String ZONE = "America/Denver";

    private final Prairie prairie = new Prairie();
    private final AgencyAdministration administration = prairie.get(AgencyAdministration.class);
    private final Agency agency = prairie.get(Agency.class);
    private final Holidays holidays = prairie.get(Holidays.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void theAgencysNameAndZoneAreThoseOfTheInstallation() {
        prairie.as(ADMINISTRATOR, () -> {
            var home = administration.organizations().getFirst();
            administration.changeOrganization(
                    home.id(), home.version(), new OrganizationDraft("Plains Families", home.kind(), ZONE, null));
            assertThat(agency.organization().name()).isEqualTo("Plains Families");
            var installation = prairie.get(org.hearth.core.security.Agency.class);
            assertThat(installation.name()).isEqualTo("Plains Families");
            assertThat(installation.zone()).isEqualTo(ZoneId.of(ZONE));
        });
        assertThat(prairie.audited(AuditAction.CHANGE, "fam.organization")).isEqualTo(1);
    }

    @Test
    void anOrganizationNeverBelongsToItself() {
        prairie.as(ADMINISTRATOR, () -> {
            var home = administration.organizations().getFirst();
            var below = administration.addOrganization(
                    new OrganizationDraft("Elm Delegate", OrganizationKind.DELEGATE, ZONE, home.id()));
            assertThat(refusals(() -> administration.changeOrganization(
                            home.id(), home.version(), new OrganizationDraft(home.name(), home.kind(), ZONE, below))))
                    .containsExactly("E-RANGE C1-AGENCY parent");
            assertThat(refusals(() -> administration.setOrganizationActive(home.id(), home.version(), false)))
                    .containsExactly("E-STATE C1-AGENCY active");
        });
    }

    @Test
    void aSiteNeedsANameOfItsOwnAndARealZone() {
        prairie.as(ADMINISTRATOR, () -> {
            assertThat(refusals(() -> administration.addSite(site("cedar CENTER", "Mars/Base"))))
                    .containsExactly("E-FMT C1-AGENCY zone", "E-DUP C1-AGENCY name");
            assertThat(refusals(() -> administration.addSite(site(" ", ""))))
                    .containsExactly("E-REQ C1-AGENCY name", "E-REQ C1-AGENCY zone");
            administration.addSite(site("Elm Library", ZONE));
            assertThat(agency.findSite("elm library"))
                    .hasValueSatisfying(each -> assertThat(each.neutralVenue()).isEqualTo(YesNoUnknown.YES));
        });
    }

    @Test
    void aSiteWithWorkIsNotClosedAndSaysWhatIsStillThere() {
        var work = new Talks();
        administration.register(work);
        prairie.as(ADMINISTRATOR, () -> {
            var cedar = agency.findSite("Cedar Center").orElseThrow();
            assertThatThrownBy(() -> administration.setSiteActive(cedar.id(), cedar.version(), false))
                    .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                        assertThat(refused.refusals())
                                .extracting(Refusal::label)
                                .containsExactly("E-STATE C1-AGENCY", "E-STATE C1-AGENCY");
                        assertThat(refused.refusals().getFirst().arguments())
                                .containsEntry("site", "Cedar Center")
                                .containsEntry("names", List.of("Abby Brooks"));
                        assertThat(refused.refusals().getLast().arguments()).containsEntry("count", 2L);
                    });
            assertThat(agency.sites()).extracting(Site::name).contains("Cedar Center");
        });
        administration.unregister(work);
    }

    @Test
    void aClosedSiteIsNoChoiceAnyMoreButStaysReadableAndMayOpenAgain() {
        prairie.as(ADMINISTRATOR, () -> {
            var id = administration.addSite(site("Elm Library", ZONE));
            administration.setSiteActive(id, 1, false);
            assertThat(agency.sites()).extracting(Site::name).doesNotContain("Elm Library");
            assertThat(agency.site(id).active()).isFalse();
            assertThatThrownBy(() -> administration.setSiteActive(id, 1, true)).isInstanceOf(StaleData.class);
            administration.setSiteActive(id, 2, true);
            assertThat(agency.findSite("Elm Library")).isPresent();
        });
    }

    @Test
    void modulesHearOfASitesNewName() {
        var work = new Talks();
        administration.register(work);
        prairie.as(ADMINISTRATOR, () -> {
            var cedar = agency.findSite("Cedar Center").orElseThrow();
            administration.changeSite(cedar.id(), cedar.version(), site("Cedar House", ZONE));
        });
        assertThat(work.name).isEqualTo("Cedar Center is Cedar House");
    }

    @Test
    void theYearsOfAProgramNeitherOverlapNorEndBeforeTheyBegin() {
        prairie.as(ADMINISTRATOR, () -> {
            var program = agency.findProgram(ProgramKind.HS).orElseThrow();
            var day = LocalDate.of(2027, 7, 31);
            assertThat(refusals(() ->
                            administration.addYear(program.id(), new YearDraft("2027-2028", day, day.plusYears(1)))))
                    .containsExactly("E-DUP C1-AGENCY start");
            assertThat(refusals(() -> administration.addYear(program.id(), new YearDraft("2026-2027", day, day))))
                    .containsExactly("E-DUP C1-AGENCY label", "E-RANGE C1-AGENCY end");
            var year =
                    administration.addYear(program.id(), new YearDraft("2027-2028", day.plusDays(1), day.plusYears(1)));
            administration.changeYear(year, 1, new YearDraft("2027-28", day.plusDays(2), day.plusYears(1)));
            assertThat(agency.year(year).label()).isEqualTo("2027-28");
            assertThat(refusals(() -> administration.setProgramActive(program.id(), program.version(), false)))
                    .containsExactly("E-STATE C1-AGENCY active");
        });
    }

    @Test
    void aProgramBeginsItsYearsOnADayThatEveryYearHas() {
        prairie.as(ADMINISTRATOR, () -> {
            assertThat(refusals(() -> administration.addProgram(new ProgramDraft(ProgramKind.FTM, "Meetings", 2, 29))))
                    .containsExactly("E-RANGE C1-AGENCY start");
            assertThat(refusals(() -> administration.addProgram(new ProgramDraft(ProgramKind.FTM, "Meetings", 4, 31))))
                    .containsExactly("E-RANGE C1-AGENCY start");
            var id = administration.addProgram(new ProgramDraft(ProgramKind.FTM, "Meetings", 7, 1));
            administration.setProgramActive(id, 1, false);
            assertThat(agency.programs()).extracting(Program::id).doesNotContain(id);
        });
    }

    @Test
    void limitsInBusinessDaysSkipTheHolidaysOfTheAgencyAndOfOnesOwnSite() {
        var friday = LocalDate.of(2026, 9, 18);
        prairie.as(ADMINISTRATOR, () -> {
            var cedar = agency.findSite("Cedar Center").orElseThrow().id();
            holidays.add(new Holiday(cedar, LocalDate.of(2026, 9, 21), "Harvest festival"));
            assertThat(agency.businessDaysOf("FA01").after(friday, 1)).isEqualTo(LocalDate.of(2026, 9, 22));
            assertThat(agency.businessDaysOf("FA02").after(friday, 1)).isEqualTo(LocalDate.of(2026, 9, 21));
            holidays.add(new Holiday(null, LocalDate.of(2026, 9, 22), "Founders' Day"));
            assertThat(agency.businessDaysOf("FA01").after(friday, 1)).isEqualTo(LocalDate.of(2026, 9, 23));
            assertThat(agency.businessDays().after(friday, 1)).isEqualTo(LocalDate.of(2026, 9, 21));
        });
    }

    @Test
    void aHolidayIsAddedOnceWithANameAndMayBeTakenOutAndComeBack() {
        var day = new Holiday(null, LocalDate.of(2026, 9, 22), "Founders' Day");
        prairie.as(ADMINISTRATOR, () -> {
            holidays.add(day);
            assertThat(refusals(() -> holidays.add(day))).containsExactly("E-DUP C1-AGENCY day");
            assertThat(refusals(() -> holidays.add(new Holiday(null, LocalDate.of(2026, 9, 23), " "))))
                    .containsExactly("E-REQ C1-AGENCY name");
            holidays.remove(day);
            assertThat(holidays.from(day.day())).doesNotContain(day);
            holidays.add(day);
            assertThat(holidays.from(day.day())).contains(day);
        });
    }

    @Test
    void onlyAdministratorsChangeTheAgency() {
        prairie.as(
                Prairie.MANAGER,
                () -> assertThatThrownBy(() -> administration.addSite(site("Elm", ZONE)))
                        .isInstanceOf(AccessDenied.class));
    }

    private static SiteDraft site(String name, String zone) {
        return new SiteDraft(name, SiteKind.MEETING_VENUE, "", zone, YesNoUnknown.YES);
    }

    private static List<String> refusals(ThrowingCallable act) {
        var refused = new RuleViolation[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, each -> refused[0] = each);
        return refused[0].refusals().stream()
                .map(each -> each.label() + " " + each.field())
                .toList();
    }

    /** What another module has going on. */
    private static final class Talks implements SiteWork {

        private String name = "";

        @Override
        public String words() {
            return "talks";
        }

        @Override
        public long running(Site site) {
            return 2;
        }

        @Override
        public void renamed(Site before, String now) {
            name = before.name() + " is " + now;
        }
    }
}
