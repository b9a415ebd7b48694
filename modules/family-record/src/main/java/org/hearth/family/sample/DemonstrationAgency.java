package org.hearth.family.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.Holiday;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.OrganizationId;
import org.hearth.family.agency.OrganizationKind;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramId;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.agency.ProgramYearId;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteId;
import org.hearth.family.agency.SiteKind;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.agency.StaffMember;

/** "Prairie Family Services": an agency that does not exist, with two programs, three sites and four people. */
final class DemonstrationAgency {

    private static final String NAME = "Prairie Family Services";
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate YEAR_START = LocalDate.of(2026, 8, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2027, 7, 31);
    private static final List<Holiday> HOLIDAYS = List.of(
            holiday(2026, 10, 12, "Indigenous Peoples' Day"),
            holiday(2026, 11, 11, "Veterans Day"),
            holiday(2026, 11, 26, "Thanksgiving Day"),
            holiday(2026, 11, 27, "Day after Thanksgiving"),
            holiday(2026, 12, 25, "Christmas Day"),
            holiday(2027, 1, 1, "New Year's Day"),
            holiday(2027, 2, 15, "Presidents' Day"));

    private final Agency agency;
    private final StaffDirectory staff;
    private final org.hearth.core.security.Agency installation;

    DemonstrationAgency(Agency agency, StaffDirectory staff, org.hearth.core.security.Agency installation) {
        this.agency = agency;
        this.staff = staff;
        this.installation = installation;
    }

    void makeOnce() {
        if (agency.findOrganization().isPresent()) {
            return;
        }
        installation.change(NAME, ZONE);
        agency.found(
                new Organization(OrganizationId.next(), NAME, OrganizationKind.HEAD_START_GRANTEE, ZONE), HOLIDAYS);
        agency.add(new Site(SiteId.next(), "Cedar Center", SiteKind.CENTER, "400 Cedar St, Fairview, KS 66425", ZONE));
        agency.add(new Site(SiteId.next(), "Home Base North", SiteKind.HOME_BASED_AREA, "", ZONE));
        agency.add(new Site(SiteId.next(), "Oak Center", SiteKind.CENTER, "17 Oak Ave, Hiawatha, KS 66434", ZONE));
        program(ProgramKind.HS, "Head Start");
        program(ProgramKind.EHS, "Early Head Start");
        hire("FSM01", "Helen Larsen", "family_services_manager", "", "");
        hire("FA01", "Abby Brooks", "family_advocate", "Cedar Center", "FSM01");
        hire("FA02", "Carlos Dávila", "family_advocate", "Home Base North", "FSM01");
        hire("FA03", "Joyce Whitman", "family_advocate", "Oak Center", "FSM01");
    }

    /** Hires advocates until there are {@code count}: FA01, FA02, … */
    List<String> advocates(int count) {
        var codes =
                IntStream.rangeClosed(1, count).mapToObj("FA%02d"::formatted).toList();
        var known = staff.byCodes(codes);
        for (var code : codes) {
            if (!known.containsKey(code)) {
                hire(code, "Advocate " + code.substring(2), "family_advocate", "", "FSM01");
            }
        }
        return codes;
    }

    private static Holiday holiday(int year, int month, int day, String name) {
        return new Holiday(null, LocalDate.of(year, month, day), name);
    }

    private void program(ProgramKind kind, String name) {
        var program = new Program(ProgramId.next(), kind, name, Program.USUAL_YEAR_START);
        agency.add(program);
        agency.add(new ProgramYear(ProgramYearId.next(), program.id(), "2026-2027", YEAR_START, YEAR_END));
    }

    private void hire(String code, String name, String role, String site, String supervisor) {
        var place = agency.findSite(site).map(Site::id).orElse(null);
        staff.add(new StaffMember(StaffId.next(), code, name, Set.of(role), place, supervisor, true));
    }
}
