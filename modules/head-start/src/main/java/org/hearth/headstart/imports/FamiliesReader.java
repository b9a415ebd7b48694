package org.hearth.headstart.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.hearth.headstart.agreement.ImportedAgreements.SignedElsewhere;
import org.hearth.headstart.enrollment.Arrival;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.optout.NewOptOut;
import org.hearth.headstart.optout.ToldOptOut;
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
    private final FamilyStates states;
    private Map<String, FamilyId> known = Map.of();
    private Map<String, LocalDate> removed = Map.of();
    private FamilyBatch batch = new FamilyBatch();
    private final List<ImportedFamilyEntity> imported = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<SignedElsewhere> signed = new ArrayList<>();
    private final List<ToldOptOut> optOuts = new ArrayList<>();

    FamiliesReader(ImportServices services, ImportOptions options) {
        this.services = services;
        this.options = options;
        this.states = new FamilyStates(services);
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
    public void prepare(List<ImportRow> rows) {
        var ids = rows.stream().map(this::key).toList();
        known = services.intake().findFamilies(options.sourceSystem(), ids);
        removed = services.intake().findRemoved(options.sourceSystem(), ids);
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
        if (isRemoved(row)) {
            return List.of(new Finding(
                    Finding.Level.ERROR,
                    "family_id",
                    Refusal.of(RefusalCode.E_STATE, "C11", "fam.refusal.family_removed")
                            .with("id", key(row))
                            .with("day", removed.getOrDefault(key(row), LocalDate.MIN))));
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

    private boolean isRemoved(ImportRow row) {
        return removed.containsKey(key(row)) && !known.containsKey(key(row));
    }

    @Override
    public Loaded load(ImportRow row) {
        var family = new FamilyCells(row, options);
        var before = Optional.ofNullable(known.get(family.number()));
        var id = before.orElseGet(FamilyId::next);
        if (before.isEmpty()) {
            add(id, family, row.line());
        }
        follow(id, family);
        return new Loaded(KIND, id.value(), before.isEmpty());
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
        var left = new ImportedFamilyEntity(id, new ExternalId(system, family.number()), line);
        left.awaits(family.primaryAdult());
        left.speaks(family.language(), family.interpreter());
        left.livesIn(home);
        if (!family.secondHousehold().isEmpty()) {
            var second = HouseholdId.next();
            batch.add(new NewHousehold(second, family.secondHousehold(), Address.UNKNOWN, true, entry));
            left.alsoLivesIn(second);
        }
        imported.add(left);
    }

    private void follow(FamilyId id, FamilyCells family) {
        var year = family.year().orElseThrow();
        var entry = family.entry().orElseThrow();
        var advocate = staff.contains(family.worker()) ? family.worker() : "";
        arrivals.add(new Arrival(
                new NewFamilyEntry(
                        id,
                        family.program().orElseThrow(),
                        year,
                        family.site(),
                        entry,
                        family.exit().orElse(null),
                        family.homeless(),
                        family.fosterCare()),
                advocate));
        family.partnership().ifPresent(day -> signed.add(new SignedElsewhere(id, year, day)));
        family.optOut()
                .ifPresent(day -> optOuts.add(
                        new ToldOptOut(new NewOptOut(id, year, day, family.optOutScope(), entry), advocate)));
    }

    /** In this order: a signed agreement and an opt-out settle tasks that the entry opens. */
    @Override
    public void flush() {
        services.intake().load(batch);
        batch = new FamilyBatch();
        services.work().run(em -> imported.forEach(em::persist));
        imported.clear();
        services.enrollments().enter(arrivals);
        arrivals.clear();
        services.agreements().load(signed);
        signed.clear();
        services.optOuts().load(optOuts);
        optOuts.clear();
    }

    @Override
    public Map<UUID, Map<String, String>> cells(String kind, Set<UUID> records) {
        var cells = new HashMap<UUID, Map<String, String>>();
        states.read(records.stream().map(FamilyId::new).toList())
                .forEach((family, state) -> cells.put(family.value(), state.cells()));
        return cells;
    }

    @Override
    public boolean restore(String kind, UUID record, Map<String, String> before) {
        states.restore(FamilyState.of(new FamilyId(record), before));
        return true;
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
        var years = services.enrollments().entries(Set.of(family)).getOrDefault(family, List.of()).stream()
                .map(NewFamilyEntry::year)
                .distinct()
                .toList();
        if (!services.intake().takeBack(family)) {
            return false;
        }
        // Nobody is asked any longer for the primary adult of a family that is gone.
        services.primaryAdults().check(Set.of(family));
        for (PlanYear year : years) {
            services.agreements().undo(family, year);
            services.optOuts().undo(family, year);
        }
        ImportedFamilies.find(em, family).ifPresent(home -> {
            services.intake()
                    .takeBack(Stream.of(home.household(), home.secondHousehold())
                            .flatMap(Optional::stream)
                            .toList());
            em.remove(home);
        });
        return services.enrollments().undo(family);
    }
}
