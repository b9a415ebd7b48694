package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.agency.ProgramYearId;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteId;
import org.hearth.family.agency.SiteKind;
import org.hearth.family.agency.StaffDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AgencyTest {

    private final Prairie prairie = new Prairie();
    private final Agency agency = prairie.get(Agency.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void theDemonstrationAgencyHasItsHolidaysSitesAndYears() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(agency.businessDays().holidays()).hasSize(7);
            assertThat(agency.sites())
                    .extracting(Site::name)
                    .containsExactly("Cedar Center", "Home Base North", "Oak Center");
            var program = agency.findProgram(ProgramKind.HS).orElseThrow().id();
            assertThat(agency.findYear(program, LocalDate.of(2026, 8, 17)))
                    .isEqualTo(agency.findYear(program, "2026-2027"))
                    .isPresent();
            assertThat(agency.findYear(program, LocalDate.of(2027, 8, 1))).isEmpty();
            assertThat(prairie.get(StaffDirectory.class).findByCode("FA02"))
                    .hasValueSatisfying(staff -> assertThat(staff.supervisor()).isEqualTo("FSM01"));
        });
    }

    @Test
    void theYearsOfAProgramDoNotOverlap() {
        prairie.as(Caller.SYSTEM, () -> {
            var program = agency.findProgram(ProgramKind.HS).orElseThrow().id();
            var year = new ProgramYear(
                    ProgramYearId.next(), program, "2027", LocalDate.of(2027, 7, 31), LocalDate.of(2028, 7, 31));
            assertThatThrownBy(() -> agency.add(year))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("E-DUP");
        });
    }

    @Test
    void twoSitesNeverBearTheSameName() {
        var site = new Site(SiteId.next(), "cedar center", SiteKind.OFFICE, "", ZoneId.of("America/Chicago"));
        prairie.as(
                Caller.SYSTEM, () -> assertThatThrownBy(() -> agency.add(site)).isInstanceOf(RuleViolation.class));
    }
}
