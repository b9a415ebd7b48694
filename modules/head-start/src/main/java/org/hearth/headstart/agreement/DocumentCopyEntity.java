package org.hearth.headstart.agreement;

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
import org.hearth.core.document.StoredDocument;
import org.hearth.headstart.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** One row per printed document and holder. */
@Entity(name = "hs_DocumentCopy")
@Table(name = "hs_document_copy")
class DocumentCopyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "title")
    private String title;

    @Column(name = "template")
    private String template;

    @Column(name = "holder")
    @Enumerated(EnumType.STRING)
    private CopyHolder holder;

    @Column(name = "given_on")
    private @Nullable LocalDate givenOn;

    @Column(name = "way")
    @Enumerated(EnumType.STRING)
    private CopyWay way;

    @Column(name = "receiver")
    private String receiver;

    protected DocumentCopyEntity() {}

    DocumentCopyEntity(PlanId plan, StoredDocument document, CopyHolder holder) {
        this.id = TimeOrderedId.next();
        this.plan = plan.value();
        this.document = document.id();
        this.title = document.title();
        this.template = document.template();
        this.holder = holder;
        this.way = CopyWay.HAND;
        this.receiver = "";
    }

    void give(LocalDate on, CopyWay how, String to) {
        givenOn = on;
        way = how;
        receiver = to;
    }

    PlanId plan() {
        return new PlanId(plan);
    }

    boolean isGiven() {
        return givenOn != null;
    }

    CopyHolder holder() {
        return holder;
    }

    DocumentCopy toRecord() {
        return new DocumentCopy(id, document, title, template, holder, givenOn, way, receiver);
    }
}
