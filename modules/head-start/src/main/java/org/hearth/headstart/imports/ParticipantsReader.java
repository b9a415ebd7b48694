package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportRow;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.NewMember;
import org.hearth.family.household.NewResident;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.enrollment.AdultBackground;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.program.Refusals;

/** Checks and loads the rows of {@code participants.csv}. */
final class ParticipantsReader implements ImportReader {

    private static final String KIND = "person";

    private final ImportServices services;
    private final ImportOptions options;
    private final PersonStates states;
    private Known known = Known.NOTHING;
    private final Set<String> people = new HashSet<>();
    private final Kinship kinship = new Kinship();
    private FamilyBatch batch = new FamilyBatch();
    private final List<NewPerson> revised = new ArrayList<>();
    private final List<NewEnrollment> enrollments = new ArrayList<>();
    private final List<AdultBackground> backgrounds = new ArrayList<>();
    private boolean loads;

    ParticipantsReader(ImportServices services, ImportOptions options) {
        this.services = services;
        this.options = options;
        this.states = new PersonStates(services);
    }

    /** What is stored already of what the rows of a chunk name. */
    private record Known(
            Map<String, PersonId> people,
            Map<String, FamilyId> families,
            Map<FamilyId, ImportedFamilyEntity> homes,
            Map<FamilyId, List<NewFamilyEntry>> entries) {

        private static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of(), Map.of());

        Optional<FamilyId> family(String externalId) {
            return Optional.ofNullable(families.get(externalId));
        }

        /** What the families file left for the people of a family. */
        Optional<ImportedFamilyEntity> home(FamilyId family) {
            return Optional.ofNullable(homes.get(family));
        }

        Optional<NewFamilyEntry> lastEntry(FamilyId family) {
            return Optional.ofNullable(entries.get(family)).map(List::getLast);
        }
    }

    @Override
    public String key(ImportRow row) {
        return row.cell("person_id");
    }

    @Override
    public void prepare(List<ImportRow> rows) {
        var system = options.sourceSystem();
        var families = services.intake().findFamilies(system, cells(rows, "family_id"));
        known = new Known(
                services.intake().findPeople(system, cells(rows, "person_id")),
                families,
                services.work().read(em -> ImportedFamilies.of(em, families.values())),
                services.enrollments().entries(families.values()));
    }

    private static List<String> cells(List<ImportRow> rows, String column) {
        return rows.stream().map(row -> row.cell(column)).toList();
    }

    @Override
    public List<Finding> check(ImportRow row) {
        var person = new ParticipantCells(row, options);
        if (person.isTest()) {
            person.cells()
                    .add(
                            Finding.Level.SKIPPED,
                            "last_name",
                            Refusals.of(RefusalCode.warning("W-TEST"), ParticipantCells.PART, "test_record"));
            return person.cells().findings();
        }
        people.add(person.id());
        var family = known.family(person.family());
        if (family.isEmpty()) {
            person.cells()
                    .error(
                            "family_id",
                            Refusals.of(RefusalCode.E_REQ, ParticipantCells.PART, "family_unknown")
                                    .with("value", person.family()));
        }
        var entry = person.isChild()
                ? family.flatMap(known::lastEntry).map(NewFamilyEntry::entryOn)
                : Optional.<LocalDate>empty();
        person.check(services.time().today(), entry);
        return person.cells().findings().stream().distinct().toList();
    }

    @Override
    public Loaded load(ImportRow row) {
        loads = true;
        var person = new ParticipantCells(row, options);
        var family = known.family(person.family()).orElseThrow();
        var before = Optional.ofNullable(known.people().get(person.id()));
        var id = before.orElseGet(PersonId::next);
        var entry = known.lastEntry(family);
        var stored = newPerson(id, person, family);
        if (before.isPresent()) {
            revised.add(stored);
        } else {
            add(
                    stored,
                    person,
                    family,
                    entry.map(NewFamilyEntry::entryOn).orElse(services.time().today()));
        }
        if (person.isChild()) {
            entry.ifPresent(each -> enroll(id, person, each));
        } else {
            backgrounds.add(new AdultBackground(id, person.education(), person.employment()));
        }
        return new Loaded(KIND, id.value(), before.isEmpty());
    }

    private NewPerson newPerson(PersonId id, ParticipantCells person, FamilyId family) {
        var primary = known.home(family).filter(each -> each.awaitedAdult().equals(person.id()));
        var language = primary.map(ImportedFamilyEntity::language)
                .filter(each -> person.language().isEmpty())
                .orElse(person.language());
        var interpreter = primary.map(ImportedFamilyEntity::interpreter).orElse(YesNoUnknown.UNKNOWN);
        return new NewPerson(
                id,
                person.name(),
                person.birth().orElse(null),
                false,
                new Languages(language, language, interpreter),
                Set.of(new ExternalId(options.sourceSystem(), person.id())));
    }

    private void add(NewPerson stored, ParticipantCells person, FamilyId family, LocalDate since) {
        var id = stored.id();
        batch.add(stored);
        batch.add(new NewMember(family, id, person.role().orElseThrow(), since));
        known.home(family).ifPresent(home -> {
            home.household().ifPresent(each -> batch.add(new NewResident(each, id, since, null, true)));
            if (person.isChild()) {
                home.secondHousehold().ifPresent(each -> batch.add(new NewResident(each, id, since, null, false)));
            }
        });
        if (!person.phone().isEmpty()) {
            batch.add(new NewContactPoint(id, ContactKind.PHONE, person.phone(), person.phoneSafe(), false, 1, since));
        }
        if (!person.email().isEmpty()) {
            batch.add(
                    new NewContactPoint(id, ContactKind.EMAIL, person.email(), YesNoUnknown.UNKNOWN, false, 2, since));
        }
        if (person.isChild()) {
            kinship.child(family, id);
        }
        person.relation().ifPresent(relation -> kinship.adult(family, id, relation, person.custody()));
    }

    private void enroll(PersonId child, ParticipantCells person, NewFamilyEntry entry) {
        enrollments.add(new NewEnrollment(
                entry.family(),
                child,
                entry.program(),
                entry.year(),
                person.status().orElseThrow(),
                person.statusDate().orElse(entry.entryOn()),
                person.disability()));
    }

    @Override
    public void flush() {
        kinship.takeNew().forEach(batch::add);
        services.intake().load(batch);
        batch = new FamilyBatch();
        if (!revised.isEmpty()) {
            services.intake().revise(List.copyOf(revised));
            revised.clear();
        }
        services.enrollments().enroll(enrollments);
        enrollments.clear();
        services.backgrounds().load(backgrounds);
        backgrounds.clear();
    }

    @Override
    public Map<UUID, Map<String, String>> cells(String kind, Set<UUID> records) {
        var cells = new HashMap<UUID, Map<String, String>>();
        states.read(records.stream().map(PersonId::new).toList())
                .forEach((person, state) -> cells.put(person.value(), state.cells()));
        return cells;
    }

    @Override
    public boolean restore(String kind, UUID record, Map<String, String> before) {
        states.restore(PersonState.of(new PersonId(record), before));
        return true;
    }

    /** Families whose primary adult has not come: each is told, and after a load each gets an open task. */
    @Override
    public List<Finding> finish() {
        var findings = new ArrayList<Finding>();
        services.work().run(em -> {
            var open = new ArrayList<FamilyId>();
            var all = ImportedFamilies.waiting(em, options.sourceSystem());
            var awaited = all.stream().map(ImportedFamilyEntity::awaitedAdult).toList();
            var known = services.intake().findPeople(options.sourceSystem(), awaited);
            for (var waiting : all) {
                if (people.contains(waiting.awaitedAdult()) || known.containsKey(waiting.awaitedAdult())) {
                    continue;
                }
                open.add(waiting.family());
                findings.add(new Finding(
                        Finding.Level.WARNING,
                        "primary_adult_id",
                        Refusals.of(RefusalCode.warning("W-ADULT"), ParticipantCells.PART, "primary_adult_missing")
                                .at("primary_adult_id")
                                .with("family", waiting.externalId())
                                .with("adult", waiting.awaitedAdult())
                                .with("line", waiting.line())));
            }
            if (loads) {
                services.primaryAdults().check(open);
            }
        });
        return findings;
    }

    @Override
    public List<Refusal> whyNotUndo(List<Loaded> loaded) {
        var busy = services.plans().peopleAtWork();
        return UndoRules.unless(
                loaded,
                each -> busy.contains(new PersonId(each.record())),
                ParticipantCells.PART,
                "undo_people_in_plan");
    }

    @Override
    public boolean undo(Loaded loaded) {
        var person = new PersonId(loaded.record());
        var mayGo = loaded.created() && services.enrollments().mayUndo(person);
        if (!mayGo || !services.intake().takeBack(person)) {
            return false;
        }
        services.backgrounds().undo(person);
        return services.enrollments().undo(person);
    }
}
