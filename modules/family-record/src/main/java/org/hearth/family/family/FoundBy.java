package org.hearth.family.family;

import java.util.List;

/**
 * The ways in which a text finds families. Each reads one index, and leaves out what the one before found: one query
 * with {@code or} between them would read all families.
 */
enum FoundBy {
    ALL(" from fam_Family f", " where 1 = 1"),
    NAME(" from fam_Family f", " where f.searchName like :text escape '!'"),
    NUMBER(
            " from fam_Family f",
            " where f.searchNumber like :text escape '!' and f.searchName not like :text escape '!'"),
    /** By the last name of somebody who belongs or belonged to it; the first of them stands for all, so that it comes once. */
    MEMBER(
            " from fam_Person p, fam_FamilyMember m, fam_Family f",
            " where p.searchName like :text escape '!' and m.person = p.id and m.trail.voidedAt is null"
                    + " and f.id = m.family and f.searchName not like :text escape '!'"
                    + " and f.searchNumber not like :text escape '!'"
                    + " and not exists (select n.id from fam_FamilyMember n, fam_Person q where n.family = m.family"
                    + " and n.id < m.id and n.trail.voidedAt is null and q.id = n.person"
                    + " and q.searchName like :text escape '!')");

    /** All that a text may mean. */
    static final List<FoundBy> TEXT = List.of(NAME, NUMBER, MEMBER);

    private final String from;
    private final String where;

    FoundBy(String from, String where) {
        this.from = from;
        this.where = where;
    }

    String from() {
        return from;
    }

    String where() {
        return where;
    }
}
