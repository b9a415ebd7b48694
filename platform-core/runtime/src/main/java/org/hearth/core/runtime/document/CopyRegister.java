package org.hearth.core.runtime.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentCopy;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.time.SiteTime;

/** Who holds a copy of which document. What the caller may see, the archive knows. */
public final class CopyRegister implements DocumentCopies {

    private final LeasedUnitOfWork work;
    private final DocumentArchive archive;
    private final Audit audit;
    private final SiteTime time;

    public CopyRegister(LeasedUnitOfWork work, DocumentArchive archive, Audit audit, SiteTime time) {
        this.work = work;
        this.archive = archive;
        this.audit = audit;
        this.time = time;
    }

    @Override
    public List<DocumentCopy> of(UUID document) {
        return work.read(em -> {
            archive.seen(em, document);
            return DocumentStore.copies(em, List.of(document)).stream()
                    .map(CopyEntity::asRecord)
                    .toList();
        });
    }

    @Override
    public List<DocumentCopy> about(UUID subject) {
        return work.read(em -> {
            var documents = archive.seenAbout(em, subject).stream()
                    .map(StoredDocument::id)
                    .toList();
            return DocumentStore.copies(em, documents).stream()
                    .map(CopyEntity::asRecord)
                    .toList();
        });
    }

    @Override
    public DocumentCopy intend(UUID document, CopyHolder holder) {
        work.requireSurrounding();
        return work.write(em -> {
            archive.toHandOut(em, document);
            var row = new CopyEntity(document, holder);
            em.persist(row);
            return row.asRecord();
        });
    }

    @Override
    public DocumentCopy give(UUID copy, LocalDate on, CopyWay way, String receiver) {
        work.requireSurrounding();
        var to = receiver.strip();
        return work.write(em -> {
            var row = DocumentStore.copy(em, copy);
            var document = archive.toHandOut(em, row.document());
            if (row.givenOn() != null) {
                throw refused(RefusalCode.E_STATE, "copy.given_before", "");
            }
            var made = document.createdAt().atZone(time.agencyZone()).toLocalDate();
            if (on.isAfter(time.today()) || on.isBefore(made)) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "HS-023", "copy.day")
                        .at("givenOn")
                        .with("from", made));
            }
            if (to.length() > DocumentCopy.RECEIVER_LENGTH) {
                throw refused(RefusalCode.E_RANGE, "copy.receiver", "receiver");
            }
            row.give(on, way, to);
            audit.record(
                    AuditAction.CHANGE,
                    DocumentArchive.KIND,
                    row.document(),
                    Map.of("copy", row.asRecord().holder().name(), "way", way.name()));
            return row.asRecord();
        });
    }

    @Override
    public DocumentCopy destroy(UUID copy, LocalDate on) {
        work.requireSurrounding();
        return work.write(em -> {
            var row = DocumentStore.copy(em, copy);
            archive.toHandOut(em, row.document());
            var given = row.givenOn();
            if (given == null || row.isDestroyed()) {
                throw refused(RefusalCode.E_STATE, "copy.not_there", "");
            }
            if (on.isAfter(time.today()) || on.isBefore(given)) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "HS-023", "copy.day")
                        .at("destroyedOn")
                        .with("from", given));
            }
            row.destroy(on);
            audit.record(AuditAction.CHANGE, DocumentArchive.KIND, row.document(), Map.of("copy", "destroyed"));
            return row.asRecord();
        });
    }

    private static RuleViolation refused(RefusalCode code, String message, String field) {
        return new RuleViolation(Refusal.of(code, "HS-023", message).at(field));
    }
}
