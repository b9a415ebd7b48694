package org.hearth.core.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearth.core.failure.Refusal;
import org.hearth.core.security.Permission;

/**
 * A procedure declared as a table. The engine checks, audits and runs it; pages draw their steps and buttons, and the
 * documentation its diagrams, from the same table.
 *
 * @param code unique: {@code hs.plan}; the message {@code <code>.state.<STATE>} holds a state's words
 * @param states every state, in reading order
 * @param transitions the table
 * @param <S> the states
 * @param <T> what the guards look at
 */
public record Workflow<S extends Enum<S>, T>(String code, List<S> states, List<Transition<S, T>> transitions) {

    public Workflow {
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
    }

    /** The transition called {@code name}. Throws {@link IllegalArgumentException} when there is none. */
    public Transition<S, T> transition(String name) {
        return transitions.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code + " has no transition " + name));
    }

    /** Starts a table whose states are the constants of {@code type}. */
    public static <S extends Enum<S>, T> Builder<S, T> named(String code, Class<S> type) {
        return new Builder<>(code, List.of(type.getEnumConstants()));
    }

    /** Collects the rows of a table. */
    public static final class Builder<S extends Enum<S>, T> {

        private final String code;
        private final List<S> states;
        private final List<Transition<S, T>> rows = new ArrayList<>();

        private Builder(String code, List<S> states) {
            this.code = code;
            this.states = states;
        }

        /** Adds one row. */
        public Builder<S, T> row(String name, Set<S> from, S to, Permission who, List<Guard<T>> guards) {
            rows.add(new Transition<>(name, from, to, who, guards));
            return this;
        }

        /** The finished table. */
        public Workflow<S, T> build() {
            return new Workflow<>(code, states, rows);
        }
    }

    /** A guard for {@code rule}, read as one word in a table. */
    public static <T> Guard<T> rule(String rule, Function<T, List<Refusal>> check) {
        return new Guard<>(rule, check);
    }
}
