package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearth.family.family.Relationship;
import org.hearth.family.genogram.Genogram.Bond;
import org.hearth.family.genogram.Genogram.Branch;
import org.hearth.family.genogram.Genogram.Figure;
import org.hearth.family.genogram.Genogram.Life;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Genogram.Symbol;
import org.hearth.family.genogram.Genogram.Union;
import org.hearth.family.genogram.Known.Somebody;

/** Couples, and which children they have together; a parent whom nobody named becomes an unknown figure. */
final class Unions {

    private static final int PAIR = 2;

    private final Known known;
    private final Claims claims;
    private final Map<String, Union> unions = new LinkedHashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<Figure> unknown = new ArrayList<>();
    private final Kin kin;

    Unions(Known known, Claims claims) {
        this.known = known;
        this.claims = claims;
        kin = new Kin(known);
        known.relationships().forEach(this::couple);
        known.people().forEach(this::parentsOf);
    }

    List<Union> unions() {
        return List.copyOf(unions.values());
    }

    List<Branch> branches() {
        return branches;
    }

    List<Figure> unknown() {
        return unknown;
    }

    private void couple(Relationship relation) {
        var bond = switch (relation.type()) {
            case "spouse" -> Bond.MARRIED;
            case "partner" -> Bond.PARTNERS;
            case "former_partner" -> Bond.FORMER;
            default -> Bond.NOT_STATED;
        };
        if (bond != Bond.NOT_STATED) {
            var pair = pair(Somebody.key(relation.from()), Somebody.key(relation.to()));
            var now = known.hasEnded(relation) ? Bond.FORMER : bond;
            // A couple that parted and came together again is one of today.
            if (pair.bond() == Bond.NOT_STATED || pair.bond() == Bond.FORMER) {
                unions.put(pair.key(), new Union(pair.key(), pair.one(), pair.two(), now));
            }
        }
    }

    private void parentsOf(Somebody child) {
        var own = claims.of(child.key());
        var natural = own.stream().filter(each -> each.kind().isNatural()).toList();
        boolean adopted = own.stream().anyMatch(each -> each.kind() == ParentKind.ADOPTIVE);
        if (natural.size() >= PAIR) {
            branch(pair(natural.get(0).parent(), natural.get(1).parent()), natural.getFirst());
            natural.stream().skip(PAIR).forEach(each -> branch(alone(each.parent()), each));
        } else if (natural.size() == 1) {
            branch(withUnknown(natural.getFirst()), natural.getFirst());
        } else if (!adopted && (child.isChildOfFamily() || !own.isEmpty() || kin.hasSibling(child.key()))) {
            branch(twoUnknown(child.key()), new Claim("", child.key(), ParentKind.NOT_STATED, false, null));
        }
        for (var kind : List.of(ParentKind.ADOPTIVE, ParentKind.FOSTER, ParentKind.GUARDIAN)) {
            raisedBy(own.stream().filter(each -> each.kind() == kind).toList());
        }
        own.stream()
                .filter(each -> each.kind() == ParentKind.STEP)
                .filter(each -> natural.stream().noneMatch(parent -> liveAsCouple(each.parent(), parent.parent())))
                .forEach(each -> branch(alone(each.parent()), each));
    }

    /** Two who are a couple, or who are the only two at the same time, raise a child together. */
    private void raisedBy(List<Claim> same) {
        var rest = new ArrayList<>(same);
        while (!rest.isEmpty()) {
            var first = rest.removeFirst();
            var second = rest.stream()
                    .filter(each -> each.ended() == first.ended())
                    .filter(each -> areCouple(first.parent(), each.parent()) || same.size() == PAIR)
                    .findFirst();
            second.ifPresentOrElse(
                    other -> {
                        rest.remove(other);
                        branch(pair(first.parent(), other.parent()), first);
                    },
                    () -> branch(alone(first.parent()), first));
        }
    }

    private void branch(Union union, Claim claim) {
        branches.add(new Branch(union.key(), claim.child(), claim.kind(), claim.ended(), claim.until()));
    }

    private boolean areCouple(String one, String two) {
        return unions.containsKey(key(one, two));
    }

    private boolean liveAsCouple(String one, String two) {
        var union = unions.get(key(one, two));
        return union != null && (union.bond() == Bond.MARRIED || union.bond() == Bond.PARTNERS);
    }

    private Union pair(String one, String two) {
        return unions.computeIfAbsent(key(one, two), key -> new Union(key, one, two, Bond.NOT_STATED));
    }

    private Union alone(String parent) {
        return unions.computeIfAbsent(parent + "+", key -> new Union(key, parent, "", Bond.NOT_STATED));
    }

    private static String key(String one, String two) {
        return one.compareTo(two) < 0 ? one + "+" + two : two + "+" + one;
    }

    /** Children of one parent share the unknown other one, unless they are known to be half siblings. */
    private Union withUnknown(Claim claim) {
        return unions.values().stream()
                .filter(each -> each.one().equals(claim.parent()) && isUnknown(each.two()))
                .filter(each -> childrenOf(each).stream().noneMatch(other -> kin.areHalfSiblings(other, claim.child())))
                .findFirst()
                .orElseGet(() -> pair(claim.parent(), unknownParent()));
    }

    private Union twoUnknown(String child) {
        return unions.values().stream()
                .filter(each -> isUnknown(each.one()) && isUnknown(each.two()))
                .filter(each -> childrenOf(each).stream().anyMatch(other -> kin.areSiblings(other, child)))
                .findFirst()
                .orElseGet(() -> pair(unknownParent(), unknownParent()));
    }

    private List<String> childrenOf(Union union) {
        return branches.stream()
                .filter(each -> each.union().equals(union.key()))
                .map(Branch::child)
                .toList();
    }

    private boolean isUnknown(String figure) {
        return unknown.stream().anyMatch(each -> each.key().equals(figure));
    }

    private String unknownParent() {
        var key = "unknown-" + (unknown.size() + 1);
        unknown.add(new Figure(key, null, "", Symbol.OTHER, Life.UNKNOWN, false, false));
        return key;
    }
}
