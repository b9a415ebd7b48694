package org.hearth.core.policy;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.security.Permission;

/**
 * The agency's values of the policy parameters. Old versions are immutable: a plan keeps those of its start date.
 *
 * <p>Everybody may read them, as everybody may know the rules; only a change asks for {@link #CHANGE}.
 */
public interface Policy {

    /** Needed to change a value. */
    Permission CHANGE = new Permission("core.policy.change");

    /** The value in force on {@code day}. */
    <T> T value(PolicyParameter<T> parameter, LocalDate day);

    /** The value in force today in the agency's zone. */
    <T> T value(PolicyParameter<T> parameter);

    /**
     * Sets a value from a day on, at the earliest today.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #CHANGE}
     * @throws org.hearth.core.failure.RuleViolation {@code E-LOCK} for a fixed parameter, {@code E-RANGE} when the
     *     change is not allowed in this direction or the day lies in the past; the rule is the parameter's
     */
    <T> void change(PolicyParameter<T> parameter, T value, LocalDate from);

    /** Every parameter of the core and the running modules with the values the agency set, by code. */
    List<ParameterHistory> all();

    /** One parameter with its values, newest first. */
    record ParameterHistory(PolicyParameter<?> parameter, List<Version> versions) {
        public ParameterHistory {
            versions = List.copyOf(versions);
        }
    }

    /** One value of a parameter, from a day on. */
    record Version(String value, LocalDate from) {}
}
