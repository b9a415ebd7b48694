package org.hearth.core.search;

import java.util.List;

/** Finds what the caller may see, in every running module. */
public interface Search {

    /** The fewest letters that are looked for. */
    int SHORTEST = 2;

    /** The longest text that is looked for; what follows is cut off. */
    int LONGEST = 80;

    /**
     * What {@code text} finds, by kind, in the order in which the modules started; kinds without a hit are left out, and
     * so is a module whose search fails. Nothing for fewer than {@link #SHORTEST} letters.
     */
    List<Group> find(String text);

    /** The hits of one kind, best first. */
    record Group(String kind, List<SearchHit> hits) {
        public Group {
            hits = List.copyOf(hits);
        }
    }
}
