package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.StoredDocument;
import org.jspecify.annotations.Nullable;

/**
 * A printed document and who holds it.
 *
 * @param document the id of the stored PDF
 * @param title its title as printed
 * @param template {@code DOC-01} or {@code DOC-02}
 * @param givenOn null while it was not handed over
 * @param receiver who took it; may be empty
 */
public record DocumentCopy(
        UUID id,
        UUID document,
        String title,
        String template,
        CopyHolder holder,
        @Nullable LocalDate givenOn,
        CopyWay way,
        String receiver) {

    static DocumentCopy of(StoredDocument document, org.hearth.core.document.DocumentCopy copy) {
        return new DocumentCopy(
                copy.id(),
                document.id(),
                document.title(),
                document.template(),
                copy.holder(),
                copy.givenOn(),
                copy.way(),
                copy.receiver());
    }
}
