package org.hearth.family.genogram;

import java.util.List;
import java.util.Set;
import org.hearth.family.genogram.Known.Somebody;

/** What the relationships say about siblings. */
final class Kin {

    private final Known known;

    Kin(Known known) {
        this.known = known;
    }

    boolean areHalfSiblings(String one, String two) {
        return are(one, two, "half_sibling");
    }

    boolean areSiblings(String one, String two) {
        return are(one, two, "sibling");
    }

    boolean hasSibling(String figure) {
        return known.relationships().stream()
                .filter(each -> each.type().equals("sibling"))
                .anyMatch(each -> Somebody.key(each.from()).equals(figure)
                        || Somebody.key(each.to()).equals(figure));
    }

    private boolean are(String one, String two, String type) {
        var pair = Set.of(one, two);
        return known.relationships().stream()
                .filter(each -> each.type().equals(type))
                .anyMatch(each -> pair.containsAll(List.of(Somebody.key(each.from()), Somebody.key(each.to()))));
    }
}
