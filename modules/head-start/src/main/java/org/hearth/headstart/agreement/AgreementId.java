package org.hearth.headstart.agreement;

import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a partnership agreement. */
public record AgreementId(UUID value) {

    public AgreementId {
        Objects.requireNonNull(value);
    }

    /** A new one, made before the row. */
    public static AgreementId next() {
        return new AgreementId(TimeOrderedId.next());
    }
}
