package org.hearth.family.disclosure;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;

/**
 * A copy that was handed over.
 *
 * @param on the day, in the agency's zone
 * @param receiver the name of the person who took it; may be empty
 */
public record HandedCopy(CopyHolder holder, LocalDate on, CopyWay way, String receiver) {

    public HandedCopy {
        Objects.requireNonNull(holder);
        Objects.requireNonNull(on);
        Objects.requireNonNull(way);
        receiver = receiver.strip();
    }
}
