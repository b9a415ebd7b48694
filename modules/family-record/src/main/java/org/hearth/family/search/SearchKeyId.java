package org.hearth.family.search;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The parts of a key that make it one, as the mapper wants them. */
final class SearchKeyId implements Serializable {

    private static final long serialVersionUID = 1;

    private String kind = "";
    private String value = "";
    private UUID owner = new UUID(0, 0);

    SearchKeyId() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof SearchKeyId key
                && kind.equals(key.kind)
                && value.equals(key.value)
                && owner.equals(key.owner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value, owner);
    }
}
