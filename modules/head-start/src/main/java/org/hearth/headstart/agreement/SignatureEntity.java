package org.hearth.headstart.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.plan.Side;
import org.jspecify.annotations.Nullable;

/** One row per party that agreed. */
@Entity(name = "hs_Signature")
@Table(name = "hs_signature")
class SignatureEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "side")
    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "signer")
    private String signer;

    @Column(name = "signer_role")
    private String role;

    @Column(name = "way")
    @Enumerated(EnumType.STRING)
    private SignatureWay way;

    @Column(name = "witness")
    private String witness;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected SignatureEntity() {}

    SignatureEntity(UUID agreement, PartySignature signature, Instant signedAt) {
        this.id = TimeOrderedId.next();
        this.agreement = agreement;
        this.side = signature.side();
        this.signer = signature.signer();
        this.role = signature.role();
        this.way = signature.way();
        this.witness = signature.witness();
        this.agreedOn = signature.agreedOn().orElse(null);
        this.signedAt = signedAt;
    }

    AgreedBy toRecord() {
        return new AgreedBy(side, signer, role, way, witness, signedAt, agreedOn);
    }
}
