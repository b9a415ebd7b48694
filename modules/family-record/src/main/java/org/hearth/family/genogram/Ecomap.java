package org.hearth.family.genogram;

import java.util.List;

/**
 * What a family stands in connection with: the family in the middle, everything else around it.
 *
 * @param family the names of those who belong to it today
 * @param shortened true when something was left out for the sake of protected people or of what is confidential
 */
public record Ecomap(List<String> family, List<Connection> connections, boolean shortened) {

    public Ecomap {
        family = List.copyOf(family);
        connections = List.copyOf(connections);
    }

    /** What somebody or something outside is for the family. */
    public enum Kind {
        AGENCY,
        SERVICE,
        COURT,
        PERSON
    }

    /** How good the connection is. */
    public enum Strength {
        STRONG,
        STEADY,
        WEAK,
        STRAINED,
        BROKEN
    }

    /**
     * One connection.
     *
     * @param what in what respect: a category of services, a relation; empty when there is nothing to say
     * @param confidential true when paper does not tell it
     */
    public record Connection(String name, Kind kind, String what, Strength strength, boolean confidential) {}

    /** The same for paper, which goes from hand to hand. */
    Ecomap forPaper() {
        var open = connections.stream().filter(each -> !each.confidential()).toList();
        return new Ecomap(family, open, open.size() < connections.size());
    }
}
