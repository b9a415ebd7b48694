package org.hearth.core.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Permission;

/**
 * The agency's values of the policy parameters. Old versions are immutable: a plan keeps those of its start date.
 *
 * <p>Everybody may know what is in force, as everybody may know the rules; who set what and why asks for {@link #READ},
 * a change for {@link #CHANGE}. Others propose changes with {@link PolicyProposals}.
 */
public interface Policy {

    /** Needed to see who set what, when and why. */
    Permission READ = new Permission("core.policy.read");

    /** Needed to change a value. */
    Permission CHANGE = new Permission("core.policy.change");

    /** The longest reason. */
    int REASON_LENGTH = 500;

    /** The value in force on {@code day}, which may lie ahead. */
    <T> T value(PolicyParameter<T> parameter, LocalDate day);

    /** The value in force today in the agency's zone. */
    <T> T value(PolicyParameter<T> parameter);

    /**
     * Sets a value from a day on, at the earliest today; from a later day on it is planned.
     *
     * @param reason why, in a few words; the platform itself needs none
     * @throws org.hearth.core.failure.AccessDenied without {@link #CHANGE}
     * @throws org.hearth.core.failure.RuleViolation {@code E-LOCK} for a fixed parameter, {@code E-RANGE} when the
     *     change is not allowed in this direction or the day lies in the past, {@code E-REQ} without a reason; the rule
     *     is the parameter's
     */
    <T> void change(PolicyParameter<T> parameter, T value, LocalDate from, String reason);

    /** As above, without a reason: for the platform itself. */
    default <T> void change(PolicyParameter<T> parameter, T value, LocalDate from) {
        change(parameter, value, from, "");
    }

    /**
     * Takes a planned change back before it starts. It stays in the history.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #CHANGE}
     * @throws org.hearth.core.failure.NotFound when there is no such version
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} once it is in force, or when it was taken back;
     *     {@code E-REQ} without a reason
     */
    void withdraw(UUID version, String reason);

    /** Every parameter of the core and the running modules with the values the agency set, by code. */
    List<ParameterHistory> all();

    /** What is in force today for the parameters of a rule: for whoever asks why. */
    List<Standing> standing(String rule);

    /** A parameter and its value today. */
    record Standing(PolicyParameter<?> parameter, String value) {}

    /** One parameter with every value that was ever set, newest first. */
    record ParameterHistory(PolicyParameter<?> parameter, List<Version> versions) {
        public ParameterHistory {
            versions = List.copyOf(versions);
        }

        /** The value in force on {@code day}. */
        public String inForce(LocalDate day) {
            return versions.stream()
                    .filter(each -> each.standsOn(day))
                    .findFirst()
                    .map(Version::value)
                    .orElseGet(() -> parameter.defaultValue().toString());
        }

        /** What is planned to come after {@code day}, the last first. */
        public List<Version> planned(LocalDate day) {
            return versions.stream()
                    .filter(each ->
                            each.from().isAfter(day) && each.withdrawal().isEmpty())
                    .toList();
        }
    }

    /**
     * One value of a parameter, from a day on.
     *
     * @param before the value that it replaced from that day on
     * @param set who set it, when and why
     * @param approvedBy who approved it; empty where nobody had to
     * @param withdrawal who took it back before it started
     */
    record Version(
            UUID id,
            String value,
            LocalDate from,
            String before,
            Deed set,
            String approvedBy,
            Optional<Deed> withdrawal) {

        boolean standsOn(LocalDate day) {
            return withdrawal.isEmpty() && !from.isAfter(day);
        }
    }

    /** Who did something, when and why. */
    record Deed(String by, Instant at, String reason) {}
}
