package org.hearth.core.document;

import java.io.InputStream;
import java.util.Optional;

/**
 * Tells whether a file that somebody holds is a document that Hearth issued and nobody changed since. For everybody who
 * is logged in: whoever holds the file learns that it is genuine, and about the document only what they may see anyway.
 */
public interface IssuedDocuments {

    /** The largest file that is looked at, in bytes; no issued document is larger. */
    long LARGEST = 50_000_000;

    /**
     * Looks for a document with the same bytes. The file is read to its end and not kept.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} for an empty file, {@code E-RANGE} for one too large
     */
    Answer recognise(InputStream file);

    /**
     * The answer.
     *
     * @param issued true when Hearth issued exactly this file
     * @param document what it is, when the caller may see it
     */
    record Answer(boolean issued, Optional<StoredDocument> document) {}
}
