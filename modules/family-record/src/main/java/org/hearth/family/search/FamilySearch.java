package org.hearth.family.search;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.search.SearchKey.Kind;

/** Finds families in scope by a word of their name, by their number and by their ids in other systems. */
public final class FamilySearch implements SearchSource {

    private static final String END = "\uFFFF";

    private static final String HITS = "select f.id, f.name, f.number from fam_Family f"
            + " where f.id in :slice and f.trail.voidedAt is null and ";

    private final Desk desk;
    private final FamilyScope scope;

    public FamilySearch(Desk desk, FamilyScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return "fam.family";
    }

    @Override
    public List<SearchHit> find(String text, int limit) {
        if (!desk.access().allows(FamilyPermissions.READ_OWN)) {
            return List.of();
        }
        return desk.work().read(em -> find(em, text, limit));
    }

    private List<SearchHit> find(EntityManager em, String text, int limit) {
        var reach = new KeyReach(em, scope);
        var keys = reach.families();
        var words = String.join(" ", Words.of(text));
        var number = Words.joined(text);
        if (number.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashSet<UUID>(keys.owners(Kind.NUMBER, number, number + "!", limit));
        found.addAll(keys.owners(Kind.FAMILY, words, words + END, limit * 2));
        if (found.size() < limit) {
            found.addAll(keys.owners(Kind.NUMBER, number, number + END, limit * 2));
        }
        return hits(reach, List.copyOf(found)).stream().limit(limit).toList();
    }

    private static List<SearchHit> hits(KeyReach reach, List<UUID> families) {
        return reach.inScope(HITS, "f.id", families).stream()
                .sorted(Comparator.comparingInt(row -> families.indexOf((UUID) row[0])))
                .map(row -> new SearchHit((String) row[1], (String) row[2], "families/" + row[0]))
                .toList();
    }
}
