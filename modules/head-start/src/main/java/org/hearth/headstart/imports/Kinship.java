package org.hearth.headstart.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.person.PersonId;

/** Relates the adults of a file to the children of the same family, whoever comes first. */
final class Kinship {

    private final Map<FamilyId, Set<PersonId>> children = new HashMap<>();
    private final Map<FamilyId, List<Adult>> adults = new HashMap<>();
    private final Set<List<PersonId>> told = new HashSet<>();

    private record Adult(PersonId id, String relation, Custody custody) {}

    void child(FamilyId family, PersonId child) {
        children.computeIfAbsent(family, any -> new HashSet<>()).add(child);
    }

    void adult(FamilyId family, PersonId adult, String relation, Custody custody) {
        adults.computeIfAbsent(family, any -> new ArrayList<>()).add(new Adult(adult, relation, custody));
    }

    /** The relationships that became known since the last call. */
    List<NewRelationship> takeNew() {
        var news = new ArrayList<NewRelationship>();
        adults.forEach((family, grownUps) -> children.getOrDefault(family, Set.of())
                .forEach(child -> grownUps.stream()
                        .filter(adult -> told.add(List.of(adult.id(), child)))
                        .map(adult -> new NewRelationship(
                                adult.id(), child, adult.relation(), adult.custody(), hasSay(adult.custody())))
                        .forEach(news::add)));
        return news;
    }

    private static boolean hasSay(Custody custody) {
        return custody == Custody.SOLE || custody == Custody.JOINT;
    }
}
