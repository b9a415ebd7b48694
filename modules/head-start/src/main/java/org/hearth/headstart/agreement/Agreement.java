package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Family Partnership Agreement.
 *
 * @param version the state that was read; a change names it
 * @param signedOn null while it is a draft
 */
public record Agreement(
        AgreementId id,
        int version,
        AgreementState state,
        AgreementDraft draft,
        @Nullable LocalDate signedOn,
        List<AgreedBy> agreedBy) {

    public Agreement {
        agreedBy = List.copyOf(agreedBy);
    }
}
