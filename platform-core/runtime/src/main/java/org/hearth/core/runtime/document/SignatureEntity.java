package org.hearth.core.runtime.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.jspecify.annotations.Nullable;

/** A signature; it never changes. */
@Entity(name = "core_DocumentSignature")
@Table(name = "core_document_signature")
class SignatureEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private UUID document;

    @Column(nullable = false, length = 200)
    private String signer;

    @Column(name = "signer_role", nullable = false, length = 100)
    private String role;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "signing_method", nullable = false, length = 20)
    private Signature.Method method;

    @Lob
    private byte @Nullable [] image;

    @Column(name = "signed_by_user", nullable = false)
    private UUID user;

    @Column(name = "signer_person")
    private @Nullable UUID person;

    @Column(name = "document_sha256", nullable = false, length = 64)
    private String documentSha256;

    protected SignatureEntity() {}

    SignatureEntity(DocumentEntity document, NewSignature signature, Instant signedAt, UUID user) {
        this.id = TimeOrderedId.next();
        this.document = document.id();
        this.documentSha256 = document.sha256();
        this.signer = signature.signer();
        this.role = signature.role();
        this.method = signature.method();
        this.image = signature.image().map(byte[]::clone).orElse(null);
        this.signedAt = signedAt;
        this.user = user;
        this.person = signature.person().orElse(null);
    }

    UUID document() {
        return document;
    }

    /** True while it stands under the bytes that were signed. */
    boolean isUnder(DocumentEntity other) {
        return documentSha256.equals(other.sha256());
    }

    Signature asRecord() {
        return new Signature(
                id,
                signer,
                role,
                signedAt,
                method,
                Optional.ofNullable(image).map(byte[]::clone),
                user,
                Optional.ofNullable(person),
                documentSha256);
    }
}
