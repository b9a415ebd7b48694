package org.hearth.headstart.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.hearth.headstart.enrollment.FamilyEntry;
import org.hearth.headstart.enrollment.NewEnrollment;
import org.hearth.headstart.enrollment.NewFamilyEntry;
import org.hearth.headstart.program.Refusals;

/** Checks and loads the rows of {@code participants.csv}. */
final class ParticipantsReader implements ImportReader {

    private static final String KIND = "person";

    private final ImportServices services;
    private final ImportOptions options;
    private final Map<String, Optional<FamilyId>> families = new HashMap<>();
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
    }

    @Override
    public String key(ImportRow row) {
        return row.cell("person_id");
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
        var family = family(person.family());
        if (family.isEmpty()) {
            person.cells()
                    .error(
                            "family_id",
                            Refusals.of(RefusalCode.E_REQ, ParticipantCells.PART, "family_unknown")
                                    .with("value", person.family()));
        }
        var entry = person.isChild()
                ? family.flatMap(this::entry).map(NewFamilyEntry::entryOn)
                : Optional.<LocalDate>empty();
        person.check(services.time().today(), entry);
        return person.cells().findings().stream().distinct().toList();
    }

    private Optional<FamilyId> family(String externalId) {
        return families.computeIfAbsent(
                externalId,
                each -> Optional.ofNullable(services.intake()
                        .findFamilies(options.sourceSystem(), List.of(each))
                        .get(each)));
    }

    private Optional<NewFamilyEntry> entry(FamilyId family) {
        return services.enrollments().entriesForImport(family).stream()
                .map(FamilyEntry::entry)
                .reduce((earlier, later) -> later);
    }

    @Override
    public Loaded load(ImportRow row) {
        loads = true;
        var person = new ParticipantCells(row, options);
        var family = family(person.family()).orElseThrow();
        var known = Optional.ofNullable(services.intake()
                .findPeople(options.sourceSystem(), List.of(person.id()))
                .get(person.id()));
        var id = known.orElseGet(PersonId::next);
        var entry = entry(family);
        var stored = newPerson(id, person, family);
        if (known.isPresent()) {
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
        return new Loaded(KIND, id.value(), known.isEmpty());
    }

    private NewPerson newPerson(PersonId id, ParticipantCells person, FamilyId family) {
        var imported = services.work().read(em -> ImportedFamilies.find(em, family));
        var primary = imported.filter(each -> each.awaitedAdult().equals(person.id()));
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
        services.work().read(em -> ImportedFamilies.find(em, family)).ifPresent(home -> {
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
        enrollments.forEach(services.enrollments()::load);
        enrollments.clear();
        backgrounds.forEach(services.backgrounds()::load);
        backgrounds.clear();
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
