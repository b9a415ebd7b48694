package org.hearth.core.document;

import java.util.List;
import java.util.UUID;

/**
 * Final documents as they were handed out: their bytes never change, and every look at them is audited.
 *
 * <p>It knows nothing of families, so it asks the {@link DocumentGuard} of the document's kind: what the caller may not
 * see does not exist. Filing, signing and closing are for services besides, inside the unit of work of an act that they
 * have asked for: an {@link IllegalStateException} otherwise.
 */
public interface StoredDocuments {

    /**
     * Stores a document with the signatures it bears, in the surrounding unit of work.
     *
     * @param pdf the bytes as handed out
     * @throws IllegalArgumentException when no running module has a {@link DocumentGuard} for its kind
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} for a signature without name or role, {@code E-FMT}
     *     for a picture that is no small PNG
     */
    StoredDocument store(NewDocument document, byte[] pdf);

    /** A document. Throws {@link org.hearth.core.failure.NotFound} when there is none that the caller may see. */
    StoredDocument get(UUID document);

    /** The documents about a record that the caller may see, newest first. */
    List<StoredDocument> about(UUID subject);

    /**
     * The PDF, to be shown or printed.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} when the stored bytes are not those that were
     *     stored
     */
    byte[] pdf(UUID document, Use use);

    /** Computes the hash of the stored bytes again and compares; whoever may see a document may ask. */
    Integrity check(UUID document);

    /**
     * Adds a signature given after the document was made: on paper, or by somebody who came later.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} unless the document is final, and as {@link #store}
     */
    Signature sign(UUID document, NewSignature signature);

    /** The signatures under a document, in the order they were given. */
    List<Signature> signatures(UUID document);

    /** Marks a document as replaced or voided. */
    void close(UUID document, DocumentState state);

    /** What the bytes are fetched for. */
    enum Use {
        VIEW,
        PRINT
    }
}
