package org.hearth.family.genogram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Relationship;
import org.hearth.family.genogram.Genogram.Contradiction;
import org.hearth.family.genogram.Genogram.ParentKind;
import org.hearth.family.genogram.Known.Somebody;
import org.jspecify.annotations.Nullable;

/**
 * Who is whose parent: as the relationships tell, and where they are silent, as the roles in the family suggest. What
 * would make somebody their own ancestor is set aside.
 */
final class Claims {

    private static final int NATURAL_PARENTS = 2;
    private static final Map<String, ParentKind> KINDS = Map.of(
            "parent",
            ParentKind.BIRTH,
            "adoptive_parent",
            ParentKind.ADOPTIVE,
            "foster_parent",
            ParentKind.FOSTER,
            "guardian",
            ParentKind.GUARDIAN,
            "step_parent",
            ParentKind.STEP);

    private final Known known;
    private final List<Claim> all = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    Claims(Known known) {
        this.known = known;
        known.relationships().stream()
                .flatMap(each -> told(each).stream())
                .sorted(Comparator.comparing(Claim::kind).thenComparing(Claim::ended))
                .forEach(this::add);
        known.people().stream().filter(Somebody::isChildOfFamily).forEach(this::addFromRoles);
        known.relationships().forEach(this::addFromSiblings);
    }

    List<Claim> all() {
        return all;
    }

    List<Claim> of(String child) {
        return all.stream().filter(each -> each.child().equals(child)).toList();
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    private Optional<Claim> told(Relationship relation) {
        return Optional.ofNullable(KINDS.get(relation.type()))
                .map(kind -> new Claim(
                        Somebody.key(relation.from()),
                        Somebody.key(relation.to()),
                        kind,
                        known.hasEnded(relation),
                        relation.terms().to()));
    }

    private void add(Claim claim) {
        boolean twice = all.stream()
                .anyMatch(each -> each.parent().equals(claim.parent())
                        && each.child().equals(claim.child())
                        && each.kind() == claim.kind());
        if (twice) {
            return;
        }
        if (ancestors(claim.parent()).contains(claim.child())) {
            contradictions.add(new Contradiction(claim.parent(), claim.child()));
            return;
        }
        all.add(claim);
    }

    /** The figure itself and everybody above it. */
    private Set<String> ancestors(String figure) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(figure));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                of(next).forEach(each -> open.add(each.parent()));
            }
        }
        return found;
    }

    private void addFromRoles(Somebody child) {
        if (isOnlyHalfOrStepSibling(child)) {
            return;
        }
        // Who fosters the enrolled child need not foster a sibling whose parents are told.
        boolean told = child.role() == FamilyRole.SIBLING && !of(child.key()).isEmpty();
        for (var adult : known.people()) {
            var kind = kind(adult.role()).filter(each -> each.isNatural() || !told);
            if (kind.isPresent() && !areRelated(adult, child)) {
                boolean natural = kind.get().isNatural();
                if (!natural || naturalOf(child.key()) < NATURAL_PARENTS) {
                    add(new Claim(
                            adult.key(), child.key(), kind.get(), !natural && (adult.left() || child.left()), null));
                }
            }
        }
    }

    /** Which of the family's parents such a child has, the record does not tell. */
    private boolean isOnlyHalfOrStepSibling(Somebody child) {
        return naturalOf(child.key()) == 0
                && related(child)
                        .anyMatch(
                                each -> List.of("half_sibling", "step_sibling").contains(each.type()));
    }

    private void addFromSiblings(Relationship relation) {
        if (!relation.type().equals("sibling")) {
            return;
        }
        var one = Somebody.key(relation.from());
        var two = Somebody.key(relation.to());
        if (naturalOf(one) == 0) {
            share(two, one);
        } else if (naturalOf(two) == 0) {
            share(one, two);
        }
    }

    private void share(String from, String to) {
        of(from).stream()
                .filter(each -> each.kind().isNatural())
                .forEach(each -> add(new Claim(each.parent(), to, ParentKind.NOT_STATED, false, null)));
    }

    private long naturalOf(String child) {
        return of(child).stream()
                .filter(each -> each.kind().isNatural() || each.kind() == ParentKind.ADOPTIVE)
                .count();
    }

    private boolean areRelated(Somebody one, Somebody two) {
        return one.key().equals(two.key())
                || related(one)
                        .anyMatch(each ->
                                each.from().equals(two.id()) || each.to().equals(two.id()));
    }

    private Stream<Relationship> related(Somebody somebody) {
        return known.relationships().stream()
                .filter(each -> each.from().equals(somebody.id()) || each.to().equals(somebody.id()));
    }

    private static Optional<ParentKind> kind(@Nullable FamilyRole role) {
        return switch (role) {
            case PARENT -> Optional.of(ParentKind.NOT_STATED);
            case STEP_PARENT -> Optional.of(ParentKind.STEP);
            case FOSTER_PARENT -> Optional.of(ParentKind.FOSTER);
            case GUARDIAN, KIN_CAREGIVER -> Optional.of(ParentKind.GUARDIAN);
            case null, default -> Optional.empty();
        };
    }
}
