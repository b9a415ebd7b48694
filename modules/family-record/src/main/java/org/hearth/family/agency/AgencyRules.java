package org.hearth.family.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What the data model asks of the agency's own records (C1). */
final class AgencyRules {

    static final String RULE = "C1-AGENCY";
    private static final int LEAP_YEAR = 2024;

    private AgencyRules() {}

    /** Refusals about an organization; {@code itself} is empty for a new one. */
    static List<Refusal> organization(
            OrganizationDraft draft, Optional<OrganizationId> itself, Collection<Organization> all) {
        var refusals = new ArrayList<Refusal>();
        name(refusals, draft.name());
        zone(refusals, draft.zone());
        boolean taken = all.stream()
                .anyMatch(each ->
                        each.name().equalsIgnoreCase(draft.name()) && !each.id().equals(itself.orElse(null)));
        if (taken) {
            refusals.add(of(RefusalCode.E_DUP, "organization_exists").at("name"));
        }
        if (itself.isPresent() && isBelow(draft.parent(), itself.get(), all)) {
            refusals.add(of(RefusalCode.E_RANGE, "parent_circle").at("parent"));
        }
        return refusals;
    }

    /** True when {@code start}, or what stands above it, is {@code sought}. */
    private static boolean isBelow(
            @Nullable OrganizationId start, OrganizationId sought, Collection<Organization> all) {
        var seen = new HashSet<OrganizationId>();
        var at = start;
        while (at != null && seen.add(at)) {
            if (at.equals(sought)) {
                return true;
            }
            var here = at;
            at = all.stream()
                    .filter(each -> each.id().equals(here))
                    .findFirst()
                    .map(Organization::parent)
                    .orElse(null);
        }
        return false;
    }

    /** Refusals about a site; {@code itself} is empty for a new one. */
    static List<Refusal> site(SiteDraft draft, Optional<SiteId> itself, Collection<Site> all) {
        var refusals = new ArrayList<Refusal>();
        name(refusals, draft.name());
        zone(refusals, draft.zone());
        tooLong(refusals, draft.address(), Site.ADDRESS_LENGTH, "address");
        boolean taken = all.stream()
                .anyMatch(each ->
                        each.name().equalsIgnoreCase(draft.name()) && !each.id().equals(itself.orElse(null)));
        if (taken) {
            refusals.add(of(RefusalCode.E_DUP, "site_exists").at("name"));
        }
        return refusals;
    }

    /** Refusals about a program; {@code itself} is empty for a new one. */
    static List<Refusal> program(ProgramDraft draft, Optional<ProgramId> itself, Collection<Program> all) {
        var refusals = new ArrayList<Refusal>();
        name(refusals, draft.name());
        boolean taken = all.stream()
                .anyMatch(each ->
                        each.name().equalsIgnoreCase(draft.name()) && !each.id().equals(itself.orElse(null)));
        if (taken) {
            refusals.add(of(RefusalCode.E_DUP, "program_exists").at("name"));
        }
        if (!isDayOfEveryYear(draft.startMonth(), draft.startDay())) {
            refusals.add(of(RefusalCode.E_RANGE, "year_start").at("start"));
        }
        return refusals;
    }

    private static boolean isDayOfEveryYear(int month, int day) {
        try {
            LocalDate.of(LEAP_YEAR, month, day);
            return !MonthDay.of(month, day).equals(MonthDay.of(2, 29));
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Refusals about a program year among the {@code others} of its program. */
    static List<Refusal> year(YearDraft draft, Collection<ProgramYear> others) {
        var refusals = new ArrayList<Refusal>();
        if (draft.label().isEmpty()) {
            refusals.add(of(RefusalCode.E_REQ, "no_label").at("label"));
        }
        tooLong(refusals, draft.label(), YearDraft.LABEL_LENGTH, "label");
        if (others.stream().anyMatch(each -> each.label().equalsIgnoreCase(draft.label()))) {
            refusals.add(of(RefusalCode.E_DUP, "label_exists").at("label"));
        }
        if (!draft.end().isAfter(draft.start())) {
            refusals.add(of(RefusalCode.E_RANGE, "year_end").at("end").with("start", draft.start()));
            return refusals;
        }
        others.stream()
                .filter(draft::overlaps)
                .findFirst()
                .ifPresent(other -> refusals.add(of(RefusalCode.E_DUP, "years_overlap")
                        .at("start")
                        .with("label", other.label())
                        .with("from", other.start())
                        .with("to", other.end())));
        return refusals;
    }

    /** Refusals about a holiday. */
    static List<Refusal> holiday(Holiday holiday, boolean known) {
        var refusals = new ArrayList<Refusal>();
        if (holiday.name().isEmpty()) {
            refusals.add(of(RefusalCode.E_REQ, "agency_name").at("name"));
        }
        tooLong(refusals, holiday.name(), Holiday.NAME_LENGTH, "name");
        if (known) {
            refusals.add(of(RefusalCode.E_DUP, "holiday_exists").at("day").with("day", holiday.day()));
        }
        return refusals;
    }

    private static void name(List<Refusal> refusals, String name) {
        if (name.isEmpty()) {
            refusals.add(of(RefusalCode.E_REQ, "agency_name").at("name"));
        }
        tooLong(refusals, name, Organization.NAME_LENGTH, "name");
    }

    private static void zone(List<Refusal> refusals, String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            refusals.add(of(zone.isEmpty() ? RefusalCode.E_REQ : RefusalCode.E_FMT, "zone")
                    .at("zone"));
        }
    }

    private static void tooLong(List<Refusal> refusals, String text, int most, String field) {
        if (text.length() > most) {
            refusals.add(of(RefusalCode.E_RANGE, "agency_too_long").at(field).with("most", most));
        }
    }

    static Refusal of(RefusalCode code, String words) {
        return Refusal.of(code, RULE, "fam.refusal." + words);
    }
}
