package org.hearth.family.merge;

import java.util.List;

/**
 * What a module keeps about people. A module attaches it in {@code started()}, see {@link PersonMerges#attach}, and detaches
 * it in {@code stopping()}.
 *
 * @param module the module's id
 * @param links every place that names a person by id
 */
public record PersonReferences(String module, List<PersonLink> links) {

    public PersonReferences {
        links = List.copyOf(links);
    }
}
