package org.hearth.ui.form;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Three versions of a value that two people changed at once. Whoever changed it wins; only what both changed, and
 * differently, has to be asked about.
 *
 * @param base as it was loaded
 * @param mine as the user left it
 * @param theirs as it is stored now
 */
public record Versions<V>(V base, V mine, V theirs) {

    /** The versions of a part of the value. */
    public <P> Versions<P> of(Function<? super V, ? extends P> part) {
        return new Versions<>(part.apply(base), part.apply(mine), part.apply(theirs));
    }

    /** True when both changed it, and differently. */
    public boolean isConflict() {
        return !Objects.equals(mine, theirs) && !Objects.equals(mine, base) && !Objects.equals(theirs, base);
    }

    /** What stands when it is no conflict: the user's own where the user changed it, otherwise what is stored. */
    public V settled() {
        return Objects.equals(mine, base) ? theirs : mine;
    }

    /** What is stored, with what the user added and without what the user took out; never a conflict. */
    public static <E> Set<E> joined(Versions<Set<E>> sets) {
        var all = new HashSet<>(sets.theirs());
        all.addAll(without(sets.mine(), sets.base()));
        all.removeAll(without(sets.base(), sets.mine()));
        return Set.copyOf(all);
    }

    private static <E> Set<E> without(Set<E> some, Set<E> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
