package org.hearth.family.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.search.SearchKey.Kind;

/** Keys in the order of their values, as far as the caller may see their owners. */
interface Keys {

    /** Whom the first {@code most} keys from {@code from} on and below {@code below} belong to, each once. */
    List<UUID> owners(Kind kind, String from, String below, int most);

    /** The first value from {@code from} on and below {@code below}. */
    Optional<String> next(Kind kind, String from, String below);
}
