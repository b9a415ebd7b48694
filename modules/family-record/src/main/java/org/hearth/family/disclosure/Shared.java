package org.hearth.family.disclosure;

import java.util.List;

/**
 * The gate is open, and the log has its row.
 *
 * @param redisclosureNotice true when the notice against passing it on (42 CFR 2.32) must go with it
 * @param statements what the family said about parts it contests; they must go with it
 */
public record Shared(DisclosureId disclosure, boolean redisclosureNotice, List<Statement> statements) {

    public Shared {
        statements = List.copyOf(statements);
    }
}
