package org.hearth.core.runtime.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.document.DocumentState;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.StoredDocument;

/** A stored document. Only its state ever changes. */
@Entity(name = "core_Document")
@Table(name = "core_document")
class DocumentEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID subject;

    @Column(nullable = false, length = 300)
    private String title;

    @Column(nullable = false, length = 100)
    private String kind;

    @Column(nullable = false, length = 50)
    private String template;

    @Column(name = "template_version", nullable = false, length = 50)
    private String templateVersion;

    @Column(name = "language_tag", nullable = false, length = 20)
    private String language;

    @Column(nullable = false, length = 64)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private DocumentState state;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private UUID createdBy;

    protected DocumentEntity() {}

    DocumentEntity(NewDocument document, String sha256, Instant createdAt, UUID createdBy) {
        this.id = TimeOrderedId.next();
        this.subject = document.subject();
        this.title = document.title();
        this.kind = document.kind();
        this.template = document.template();
        this.templateVersion = document.templateVersion();
        this.language = document.language().toLanguageTag();
        this.sha256 = sha256;
        this.state = DocumentState.FINAL;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    DocumentState state() {
        return state;
    }

    String sha256() {
        return sha256;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isIntact(byte[] pdf) {
        return Sha256.of(List.of(pdf)).equals(sha256);
    }

    void close(DocumentState end) {
        this.state = end;
    }

    StoredDocument asRecord() {
        return new StoredDocument(
                id,
                subject,
                title,
                kind,
                template,
                templateVersion,
                Locale.forLanguageTag(language),
                sha256,
                state,
                createdAt,
                createdBy);
    }
}
