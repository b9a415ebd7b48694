package org.hearth.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The register of copies: who holds which document. Reading and writing follow the {@link DocumentGuard} of the
 * document's kind. Writing is for services, inside the unit of work of an act that they have asked for, and that has passed the sharing
 * gate where the holder {@link CopyHolder#isOutside()}: an {@link IllegalStateException} otherwise.
 */
public interface DocumentCopies {

    /** The copies of a document, the oldest first. */
    List<DocumentCopy> of(UUID document);

    /** The copies of all documents about a record that the caller may see, the oldest first. */
    List<DocumentCopy> about(UUID subject);

    /** Writes down for whom a copy was made; it is not handed over yet. */
    DocumentCopy intend(UUID document, CopyHolder holder);

    /**
     * Writes down that a copy was handed over.
     *
     * @param on in the agency's zone
     * @throws org.hearth.core.failure.RuleViolation {@code E-RANGE} for a day before the document was made or in the
     *     future, and for too long a name; {@code E-STATE} when it was handed over before. Fields: {@code givenOn},
     *     {@code receiver}
     */
    DocumentCopy give(UUID copy, LocalDate on, CopyWay way, String receiver);

    /**
     * Writes down that a copy was destroyed.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-RANGE} for a day before it was given or in the future;
     *     {@code E-STATE} when it was never given or is destroyed already. Field: {@code destroyedOn}
     */
    DocumentCopy destroy(UUID copy, LocalDate on);
}
