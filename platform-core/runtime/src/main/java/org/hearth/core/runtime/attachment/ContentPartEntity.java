package org.hearth.core.runtime.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** A part of a file's bytes; it never changes. */
@Entity(name = "core_AttachmentPart")
@Table(name = "core_attachment_part")
class ContentPartEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID attachment;

    @Column(name = "part_number", nullable = false)
    private int number;

    @Lob
    @Column(nullable = false)
    private byte[] bytes;

    protected ContentPartEntity() {}

    ContentPartEntity(UUID attachment, int number, byte[] bytes) {
        this.id = TimeOrderedId.next();
        this.attachment = attachment;
        this.number = number;
        this.bytes = bytes.clone();
    }

    UUID attachment() {
        return attachment;
    }

    int number() {
        return number;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
