package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKey.Kind;

/**
 * Finds people by name, birth date, telephone number and their ids in other systems. Every hit leads to a family, and
 * the scope is that of this family: a person may belong to another one that stays unseen.
 */
public final class PersonSearch implements SearchSource {

    /** Some people have several keys of a kind. */
    private static final int SPARE = 3;

    private static final int MOST_BORN = 400;
    private static final String END = "\uFFFF";

    private static final String HITS = "select p.id, f.id, p.name, f.name, f.number"
            + " from fam_PersonCard p, fam_FamilyMember m, fam_Family f"
            + " where p.id in :slice and m.person = p.id and m.family = f.id and m.trail.voidedAt is null"
            + " and f.trail.voidedAt is null and exists (select live.id from fam_Person live where live.id = p.id"
            + " and live.trail.voidedAt is null) and ";

    private final Desk desk;
    private final FamilyScope scope;

    public PersonSearch(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "fam.person";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (!desk.access().allows(FamilyPermissions.READ_OWN)) {
            return List.of();
        }
        var typed = TypedText.of(text, desk.time().today());
        return desk.work().read(em -> find(em, typed, limit));
    }

    private List<SearchHit> find(EntityManager em, TypedText typed, int limit) {
        var reach = new KeyReach(em, scope);
        var found = new LinkedHashMap<String, SearchHit>();
        var steps = steps(reach, typed, limit * SPARE).iterator();
        while (found.size() < limit && steps.hasNext()) {
            hits(reach, steps.next().get())
                    .forEach(hit -> found.putIfAbsent(hit.name() + hit.about() + hit.path(), hit));
        }
        return found.values().stream().limit(limit).toList();
    }

    private Stream<Supplier<List<UUID>>> steps(KeyReach reach, TypedText typed, int most) {
        if (!typed.days().isEmpty() && !typed.words().isEmpty()) {
            var born = reach.of(born(reach, typed, MOST_BORN));
            return byName(reach, born, typed.words(), most);
        }
        var keys = reach.people();
        var steps = new ArrayList<Supplier<List<UUID>>>();
        if (!typed.days().isEmpty()) {
            steps.add(() -> born(reach, typed, most));
        }
        if (!typed.phone().isEmpty()) {
            steps.add(() -> keys.owners(Kind.PHONE, typed.phone(), typed.phone() + END, most));
            if (desk.access().allows(FamilyPermissions.CONFIDENTIAL_ADDRESS)) {
                steps.add(() -> keys.owners(Kind.HIDDEN_PHONE, typed.phone(), typed.phone() + END, most));
            }
        }
        if (!typed.number().isEmpty()) {
            steps.add(() -> keys.owners(Kind.ID, typed.number(), typed.number() + END, most));
        }
        return Stream.concat(
                steps.stream(), typed.phone().isEmpty() ? byName(reach, keys, typed.words(), most) : Stream.of());
    }

    private static Stream<Supplier<List<UUID>>> byName(KeyReach reach, Keys keys, List<String> words, int most) {
        return new NameSearch(keys, most).steps(words).map(step -> () -> withMiddle(reach, words, step.get()));
    }

    private static List<UUID> born(KeyReach reach, TypedText typed, int most) {
        return typed.days().stream()
                .flatMap(day -> reach.born(day, most).stream())
                .toList();
    }

    /** The first and the last word are looked up; those between them are held against what was found. */
    private static List<UUID> withMiddle(KeyReach reach, List<String> words, List<UUID> people) {
        var left = people;
        for (int at = 1; at < words.size() - 1 && !left.isEmpty(); at++) {
            var word = words.get(at);
            var having = reach.of(left).owners(Kind.NAME, word, word + END, Integer.MAX_VALUE);
            left = left.stream().filter(having::contains).toList();
        }
        return left;
    }

    private static List<SearchHit> hits(KeyReach reach, List<UUID> people) {
        return reach.inScope(HITS, "f.id", people).stream()
                .sorted(Comparator.comparingInt((Object[] row) -> people.indexOf((UUID) row[0]))
                        .thenComparing(row -> (String) row[4]))
                .map(row -> new SearchHit((String) row[2], row[3] + " · " + row[4], "families/" + row[1]))
                .toList();
    }
}
