package org.hearth.core.search;

import java.util.List;

/** Finds records of one kind; contributed by the module that keeps them. */
public interface SearchSource {

    /** The kind; the message {@code search.<kind>} heads its hits: {@code fam.person}. */
    String kind();

    /**
     * The best hits that the caller may see. What the caller may not see leaves no trace: the scope stands in the query,
     * so that neither the number nor the order of the hits tells of others. A caller without the permission gets none.
     *
     * @param text what was typed, stripped, never blank
     * @param limit how many at most
     */
    List<SearchHit> find(String text, int limit);
}
