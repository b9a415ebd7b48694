package org.hearth.headstart.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportRow;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.NewFamily;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.person.ExternalId;
import org.hearth.headstart.enrollment.FamilyEntry;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.optout.NewOptOut;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.program.Refusals;

/** Checks and loads the rows of {@code families.csv}. */
final class FamiliesReader implements ImportReader {

    private static final String KIND = "family";
    private static final String HOME = "Home";

    private final ImportServices services;
    private final ImportOptions options;
    private final Set<String> sites;
    private final Set<String> staff;
    private FamilyBatch batch = new FamilyBatch();
    private final List<Runnable> afterBatch = new ArrayList<>();

    FamiliesReader(ImportServices services, ImportOptions options) {
        this.services = services;
        this.options = options;
        this.sites = services.agency().sites().stream()
                .map(Site::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        this.staff = services.staff().active().stream().map(StaffMember::code).collect(Collectors.toSet());
    }

    @Override
    public String key(ImportRow row) {
        return row.cell("family_id");
    }

    @Override
    public List<Finding> check(ImportRow row) {
        var family = new FamilyCells(row, options);
        if (family.isTest()) {
            family.cells()
                    .add(
                            Finding.Level.SKIPPED,
                            "site",
                            Refusals.of(RefusalCode.warning("W-TEST"), FamilyCells.PART, "test_record"));
            return family.cells().findings();
        }
        if (!sites.contains(row.cell("site").toLowerCase(Locale.ROOT))) {
            family.cells()
                    .add(
                            Finding.Level.SKIPPED,
                            "site",
                            Refusals.of(RefusalCode.warning("W-SITE"), FamilyCells.PART, "site_unknown")
                                    .with("value", row.cell("site")));
        }
        if (row.has("family_worker_id") && !staff.contains(family.worker())) {
            family.cells().warn("family_worker_id", "W-STAFF", "staff_unknown");
        }
        var firstOptOut = family.entry().map(services.optOuts()::firstDay).orElse(LocalDate.MIN);
        family.check(services.time().today(), firstOptOut);
        return family.cells().findings().stream().distinct().toList();
    }

    @Override
    public Loaded load(ImportRow row) {
        var family = new FamilyCells(row, options);
        var known = Optional.ofNullable(services.intake()
                .findFamilies(options.sourceSystem(), List.of(family.number()))
                .get(family.number()));
        var id = known.orElseGet(FamilyId::next);
        if (known.isEmpty()) {
            add(id, family, row.line());
        }
        afterBatch.add(() -> follow(id, family));
        return new Loaded(KIND, id.value(), known.isEmpty());
    }

    private void add(FamilyId id, FamilyCells family, long line) {
        var system = options.sourceSystem();
        var home = HouseholdId.next();
        var entry = family.entry().orElseThrow();
        batch.add(new NewFamily(
                id,
                family.number(),
                "",
                null,
                new ExternalId(system, family.primaryAdult()),
                "",
                Set.of(new ExternalId(system, family.number()))));
        batch.add(new NewHousehold(home, HOME, family.address(), family.isAddressConfidential(), entry));
        if (staff.contains(family.worker())) {
            batch.add(new NewAssignment(id, family.worker(), AssignmentKind.MAIN, entry, ""));
        }
        var imported = new ImportedFamilyEntity(id, new ExternalId(system, family.number()), line);
        imported.awaits(family.primaryAdult());
        imported.speaks(family.language(), family.interpreter());
        imported.livesIn(home);
        if (!family.secondHousehold().isEmpty()) {
            var second = HouseholdId.next();
            batch.add(new NewHousehold(second, family.secondHousehold(), Address.UNKNOWN, true, entry));
            imported.alsoLivesIn(second);
        }
        afterBatch.add(() -> services.work().run(em -> em.persist(imported)));
    }

    private void follow(FamilyId id, FamilyCells family) {
        var year = family.year().orElseThrow();
        var entry = family.entry().orElseThrow();
        var advocate = staff.contains(family.worker()) ? family.worker() : "";
        services.enrollments()
                .load(
                        new NewFamilyEntry(
                                id,
                                family.program().orElseThrow(),
                                year,
                                family.site(),
                                entry,
                                family.exit().orElse(null),
                                family.homeless(),
                                family.fosterCare()),
                        advocate);
        family.partnership().ifPresent(day -> services.agreements().load(id, year, day));
        family.optOut()
                .ifPresent(day ->
                        services.optOuts().load(new NewOptOut(id, year, day, family.optOutScope(), entry), advocate));
    }

    @Override
    public void flush() {
        services.intake().load(batch);
        batch = new FamilyBatch();
        afterBatch.forEach(Runnable::run);
        afterBatch.clear();
    }

    @Override
    public List<Refusal> whyNotUndo(List<Loaded> loaded) {
        var busy = services.plans().familiesAtWork();
        return UndoRules.unless(
                loaded, each -> busy.contains(new FamilyId(each.record())), FamilyCells.PART, "undo_plan_begun");
    }

    @Override
    public boolean undo(Loaded loaded) {
        var family = new FamilyId(loaded.record());
        if (!loaded.created()) {
            return false;
        }
        return services.work().write(em -> undo(em, family));
    }

    /** Asks everybody first, so that nothing is taken back of a family that has to stay. */
    private boolean undo(EntityManager em, FamilyId family) {
        if (services.plans().isAtWorkWith(family) || !services.enrollments().mayUndo(family)) {
            return false;
        }
        var years = services.enrollments().entriesForImport(family).stream()
                .map(FamilyEntry::entry)
                .map(NewFamilyEntry::year)
                .distinct()
                .toList();
        if (!services.intake().takeBack(family)) {
            return false;
        }
        for (PlanYear year : years) {
            services.agreements().undo(family, year);
            services.optOuts().undo(family, year);
        }
        ImportedFamilies.find(em, family).ifPresent(em::remove);
        return services.enrollments().undo(family);
    }
}
