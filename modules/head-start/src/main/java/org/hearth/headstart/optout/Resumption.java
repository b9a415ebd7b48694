package org.hearth.headstart.optout;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a family takes services up again (HS-031, HS-032). No reason is asked for.
 *
 * @param services values of the list {@code hs.opt_out_scope}
 * @param startsOn when the work begins; may lie ahead
 * @param firstSteps what both sides do first; may be empty
 */
public record Resumption(Set<String> services, LocalDate startsOn, String firstSteps) {

    /** The longest text on the first steps. */
    public static final int STEPS_LENGTH = 1000;

    public Resumption {
        services = Set.copyOf(services);
        firstSteps = firstSteps.strip();
    }
}
