package org.hearth.core.runtime.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.DocumentCopy;
import org.jspecify.annotations.Nullable;

/** One row for each document and holder. */
@Entity(name = "core_DocumentCopy")
@Table(name = "core_document_copy")
class CopyEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID document;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CopyHolder holder;

    @Column(nullable = false, length = DocumentCopy.RECEIVER_LENGTH)
    private String receiver;

    @Column(name = "given_on")
    private @Nullable LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private CopyWay way;

    @Column(name = "destroyed_on")
    private @Nullable LocalDate destroyedOn;

    protected CopyEntity() {}

    CopyEntity(UUID document, CopyHolder holder) {
        this.id = TimeOrderedId.next();
        this.document = document;
        this.holder = holder;
        this.receiver = "";
        this.way = CopyWay.HAND;
    }

    UUID id() {
        return id;
    }

    UUID document() {
        return document;
    }

    @Nullable
    LocalDate givenOn() {
        return givenOn;
    }

    boolean isDestroyed() {
        return destroyedOn != null;
    }

    void give(LocalDate on, CopyWay how, String to) {
        givenOn = on;
        way = how;
        receiver = to;
    }

    void destroy(LocalDate on) {
        destroyedOn = on;
    }

    DocumentCopy asRecord() {
        return new DocumentCopy(id, document, holder, receiver, givenOn, way, destroyedOn);
    }
}
