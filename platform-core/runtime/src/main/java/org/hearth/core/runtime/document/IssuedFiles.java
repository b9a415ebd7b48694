package org.hearth.core.runtime.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.hearth.core.document.IssuedDocuments;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.security.Access;

/** Knows the documents that Hearth issued by their hashes. */
public final class IssuedFiles implements IssuedDocuments {

    private final LeasedUnitOfWork work;
    private final Access access;
    private final DocumentArchive archive;

    public IssuedFiles(LeasedUnitOfWork work, Access access, DocumentArchive archive) {
        this.work = work;
        this.access = access;
        this.archive = archive;
    }

    @Override
    public Answer recognise(InputStream file) {
        requireSomebody();
        var hash = hash(file);
        return work.read(em -> {
            var same = DocumentStore.withHash(em, hash).stream()
                    .map(DocumentEntity::asRecord)
                    .toList();
            return new Answer(
                    !same.isEmpty(), same.stream().filter(archive::maySee).findFirst());
        });
    }

    /** Everybody who is logged in may ask; nobody else has a role. */
    private void requireSomebody() {
        if (!access.caller().isSystem() && access.caller().roles().isEmpty()) {
            throw new AccessDenied("core.everyone");
        }
    }

    private static String hash(InputStream file) {
        var counted = new HashingInput(file, LARGEST);
        try {
            counted.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (counted.size() == 0) {
            throw refused(RefusalCode.E_REQ, "document.check.empty");
        }
        if (counted.size() > LARGEST) {
            throw refused(RefusalCode.E_RANGE, "document.check.large");
        }
        return counted.sha256();
    }

    private static RuleViolation refused(RefusalCode code, String message) {
        return new RuleViolation(Refusal.of(code, "", message).at("file"));
    }
}
