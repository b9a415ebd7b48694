package org.hearth.core.runtime.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A document's bytes, in a row of their own, so that lists never read them. */
@Entity(name = "core_DocumentContent")
@Table(name = "core_document_content")
class DocumentContentEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Lob
    private byte[] pdf;

    protected DocumentContentEntity() {}

    DocumentContentEntity(UUID document, byte[] pdf) {
        this.id = document;
        this.pdf = pdf.clone();
    }

    byte[] pdf() {
        return pdf.clone();
    }
}
