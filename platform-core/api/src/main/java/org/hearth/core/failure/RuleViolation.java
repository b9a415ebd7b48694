package org.hearth.core.failure;

import java.util.List;
import java.util.stream.Collectors;

/** A planned act was refused. Nothing was stored; what was typed stays with the user. */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient List<Refusal> refusals;

    public RuleViolation(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::label).collect(Collectors.joining(", ")));
        if (refusals.isEmpty()) {
            throw new IllegalArgumentException("a violation names at least one refusal");
        }
        this.refusals = List.copyOf(refusals);
    }

    public RuleViolation(Refusal refusal) {
        this(List.of(refusal));
    }

    /** Every reason, not only the first, so that the user mends all at once. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Throws when {@code refusals} is not empty. */
    public static void throwIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RuleViolation(refusals);
        }
    }
}
