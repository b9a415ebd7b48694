package org.hearth.family.order;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a legal order. */
public record LegalOrderId(UUID value) {

    public LegalOrderId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static LegalOrderId next() {
        return new LegalOrderId(TimeOrderedId.next());
    }
}
