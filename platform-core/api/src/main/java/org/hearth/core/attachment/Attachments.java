package org.hearth.core.attachment;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hearth.core.document.Integrity;

/**
 * Files that people attach to records. Their bytes never change; adding, opening and voiding them is audited. It knows
 * nothing of the records, so it asks the {@link AttachmentGuard} of their kind: what the caller may not see does not
 * exist ({@link org.hearth.core.failure.NotFound}).
 */
public interface Attachments {

    /** What may be attached today, by the agency's policy. */
    AttachmentLimits limits();

    /** True when the caller may see the files of a record. */
    boolean maySee(AttachmentSubject subject);

    /** True when the caller may add files to a record and void them. */
    boolean mayChange(AttachmentSubject subject);

    /**
     * Attaches a file. It is read to its end, or to the first byte too many.
     *
     * @throws org.hearth.core.failure.NotFound for a record to which the caller may not add
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} without a title or for an empty file; {@code E-RANGE}
     *     for words too long or a file too large; {@code E-FMT} for a file of a kind that is not taken, one with macros,
     *     and one that is not what its name says. Fields: {@code title}, {@code description}, {@code file}
     */
    Attachment add(NewAttachment attachment, InputStream bytes);

    /** The files of a record, voided ones too, newest first. Empty for a record that the caller may not see. */
    List<Attachment> of(AttachmentSubject subject);

    /** One file. */
    Attachment get(UUID attachment);

    /**
     * The bytes, to be shown or saved; close the stream. They are fetched part by part, so a slow reader holds no
     * connection to the database.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} when they are not those that were added
     */
    InputStream open(UUID attachment, Use use);

    /** Computes the hash of the stored bytes again and compares. */
    Integrity check(UUID attachment);

    /**
     * Says that a file was attached by mistake; nothing is deleted.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one too long,
     *     {@code E-STATE} when that was said before
     */
    void makeVoid(UUID attachment, String reason);

    /**
     * Erases every file of a record, bytes and words; the audit trail keeps that there was one. For a purge that was
     * approved: in the name of {@link org.hearth.core.security.Caller#SYSTEM}, inside the unit of work of that act.
     *
     * @return how many there were
     * @throws org.hearth.core.failure.AccessDenied for anybody else
     * @throws IllegalStateException outside a unit of work
     */
    int erase(AttachmentSubject subject);

    /** What the bytes are fetched for. */
    enum Use {
        VIEW,
        EXPORT
    }
}
