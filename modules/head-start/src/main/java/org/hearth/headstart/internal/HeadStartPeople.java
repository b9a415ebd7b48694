package org.hearth.headstart.internal;

import java.util.List;
import org.hearth.family.merge.PersonLink;
import org.hearth.family.merge.PersonReferences;

/**
 * Where this module names people. What is known of a grown-up's education is missing: that row has the person's own id, so
 * it is read under the id of who stands for the person.
 */
final class HeadStartPeople {

    static final PersonReferences REFERENCES = new PersonReferences(
            "head-start",
            List.of(
                    PersonLink.of("hs_Enrollment", "child", "hs.merge.row.enrollment")
                            .once("program", "year"),
                    PersonLink.of("hs_PlanAuthor", "person", "hs.merge.row.author")));

    private HeadStartPeople() {}
}
