package org.hearth.core.runtime.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.FileType;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.security.Caller;
import org.jspecify.annotations.Nullable;

/** An attached file. Only the record it is attached to, and that it was voided, ever change. */
@Entity(name = "core_Attachment")
@Table(name = "core_attachment")
class AttachmentEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "subject_kind", nullable = false, length = AttachmentSubject.KIND_LENGTH)
    private String kind;

    @Column(nullable = false)
    private UUID subject;

    @Column(nullable = false, length = NewAttachment.TITLE_LENGTH)
    private String title;

    @Column(nullable = false, length = NewAttachment.DESCRIPTION_LENGTH)
    private String description;

    @Column(name = "file_name", nullable = false, length = FileName.LENGTH)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_type", nullable = false, length = 20)
    private FileType type;

    @Column(name = "byte_count", nullable = false)
    private long size;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false)
    private UUID addedBy;

    @Column(name = "added_by_name", nullable = false, length = 200)
    private String addedByName;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "voided_by")
    private @Nullable UUID voidedBy;

    @Column(name = "voided_by_name", nullable = false, length = 200)
    private String voidedByName;

    @Column(name = "void_reason", nullable = false, length = Attachment.REASON_LENGTH)
    private String voidReason;

    protected AttachmentEntity() {}

    AttachmentEntity(NewAttachment attachment, CheckedFile file, Instant addedAt, Caller by) {
        this.id = TimeOrderedId.next();
        this.kind = attachment.subject().kind();
        this.subject = attachment.subject().id();
        this.title = attachment.title();
        this.description = attachment.description();
        this.fileName = file.name();
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.addedAt = addedAt;
        this.addedBy = by.user();
        this.addedByName = by.displayName();
        this.voidedByName = "";
        this.voidReason = "";
    }

    UUID id() {
        return id;
    }

    AttachmentSubject subject() {
        return new AttachmentSubject(kind, subject);
    }

    String sha256() {
        return sha256;
    }

    boolean isVoided() {
        return voidedAt != null;
    }

    void makeVoid(Instant at, Caller by, String reason) {
        voidedAt = at;
        voidedBy = by.user();
        voidedByName = by.displayName();
        voidReason = reason;
    }

    Attachment asRecord() {
        return new Attachment(
                id,
                subject(),
                title,
                description,
                fileName,
                type,
                size,
                sha256,
                addedAt,
                addedBy,
                addedByName,
                Optional.ofNullable(voidedAt).map(at -> new Attachment.Voided(at, voidedByName, voidReason)));
    }
}
