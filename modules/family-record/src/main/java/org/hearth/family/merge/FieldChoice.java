package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.merge.EntryEntity.Deed;
import org.hearth.family.merge.MergeStore.LastChange;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonRecord;

/** Takes the chosen fields over to the one who stands, and gives back what was there. */
final class FieldChoice {

    private static final String CHANGED_BY = "changed_by";
    private static final String CHANGED_AT = "changed_at";
    private static final String BY_HAND = "changed_by_hand";

    private final EntityManager em;
    private final PersonFacts facts;

    FieldChoice(EntityManager em, PersonFacts facts) {
        this.em = em;
        this.facts = facts;
    }

    /** Throws {@code E-REQ} when no name would be left, {@link StaleData} when somebody saved since. */
    void take(MergeEntity merge, MergeRequest request, PersonRecord survivor, PersonRecord other) {
        var before = PersonField.all(survivor);
        var after = new EnumMap<PersonField, String>(before);
        request.fromOther().forEach(field -> after.put(field, field.of(other)));
        if (!PersonField.hasName(after)) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_REQ, "", "fam.refusal.merge_name"));
        }
        var changed = after.keySet().stream()
                .filter(field -> !field.of(survivor).equals(after.get(field)))
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            if (!MergeStore.touch(em, request.survivor())) {
                throw new StaleData("person", merge.survivor().value());
            }
            return;
        }
        changed.forEach(field -> note(merge, field.name(), field.of(survivor), String.valueOf(after.get(field))));
        var last = MergeStore.lastChange(em, merge.survivor());
        note(merge, CHANGED_BY, last.by().toString(), "");
        note(merge, CHANGED_AT, last.at().toString(), "");
        note(merge, BY_HAND, Boolean.toString(last.byHand()), "");
        save(merge.survivor(), request.survivor().version(), after);
    }

    /** Why the fields cannot be given back: what was taken over has been changed since. */
    static List<Refusal> refusals(List<EntryEntity> entries, PersonRecord survivor) {
        return chosen(entries).entrySet().stream()
                .filter(each ->
                        !each.getKey().of(survivor).equals(each.getValue().after()))
                .map(each -> Refusal.of(RefusalCode.E_STATE, "", "fam.refusal.unmerge_field")
                        .with("field", each.getKey().name()))
                .toList();
    }

    void giveBack(List<EntryEntity> entries, PersonRecord survivor) {
        var chosen = chosen(entries);
        if (chosen.isEmpty()) {
            return;
        }
        var values = PersonField.all(survivor);
        chosen.forEach((field, entry) -> values.put(field, entry.before()));
        var id = survivor.person().id();
        save(id, survivor.person().version(), values);
        MergeStore.restore(
                em,
                id,
                new LastChange(
                        UUID.fromString(kept(entries, CHANGED_BY)),
                        Instant.parse(kept(entries, CHANGED_AT)),
                        Boolean.parseBoolean(kept(entries, BY_HAND))));
    }

    private void save(PersonId person, long version, Map<PersonField, String> values) {
        facts.change(version, PersonField.person(person, values), PersonField.details(values));
    }

    private void note(MergeEntity merge, String field, String before, String after) {
        em.persist(EntryEntity.field(merge, field, before, after));
    }

    private static Map<PersonField, EntryEntity> chosen(List<EntryEntity> entries) {
        var names = Set.of(CHANGED_BY, CHANGED_AT, BY_HAND);
        return entries.stream()
                .filter(entry -> entry.deed() == Deed.FIELD && !names.contains(entry.field()))
                .collect(Collectors.toMap(entry -> PersonField.valueOf(entry.field()), entry -> entry));
    }

    private static String kept(List<EntryEntity> entries, String name) {
        return entries.stream()
                .filter(entry -> entry.deed() == Deed.FIELD && entry.field().equals(name))
                .map(EntryEntity::before)
                .findFirst()
                .orElseThrow();
    }
}
