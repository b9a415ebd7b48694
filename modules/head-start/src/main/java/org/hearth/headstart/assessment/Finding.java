package org.hearth.headstart.assessment;

/**
 * A finding, as stored.
 *
 * @param settled what was done about an immediate need; empty while it is open
 */
public record Finding(FindingId id, int version, FindingDraft draft, String settled) {

    /** True while help cannot wait and nothing was done. */
    public boolean isImmediatelyNeeded() {
        return draft.immediate() && settled.isEmpty();
    }
}
