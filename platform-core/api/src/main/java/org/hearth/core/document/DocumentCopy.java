package org.hearth.core.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a stored document and who holds it.
 *
 * @param document the id of the stored document
 * @param receiver the name of the person who took it; may be empty
 * @param givenOn null while it is meant for its holder and was not handed over
 * @param destroyedOn null while it exists
 */
public record DocumentCopy(
        UUID id,
        UUID document,
        CopyHolder holder,
        String receiver,
        @Nullable LocalDate givenOn,
        CopyWay way,
        @Nullable LocalDate destroyedOn) {

    /** The longest name of a receiver. */
    public static final int RECEIVER_LENGTH = 200;

    /** True once it was handed over. */
    public boolean isGiven() {
        return givenOn != null;
    }
}
