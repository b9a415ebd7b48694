package org.hearth.headstart.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.program.Outcome;

/** One row per correction of a finding: what stood there before. */
@Entity(name = "hs_FindingVersion")
@Table(name = "hs_finding_version")
class FindingVersionEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "finding_id")
    @SuppressWarnings("UnusedVariable") // only queries read it
    private UUID finding;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "domain")
    private String domain;

    @Column(name = "kind")
    private String kind;

    @Column(name = "source")
    private String source;

    @Column(name = "level_no")
    private int level;

    @Column(name = "note")
    private String note;

    @Column(name = "cannot_wait")
    private boolean immediate;

    @Column(name = "support_who")
    private String supportWho;

    @Column(name = "support_what")
    private String supportWhat;

    @Column(name = "support_how_often")
    private String supportHowOften;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    protected FindingVersionEntity() {}

    FindingVersionEntity(Finding before, String author, Instant at) {
        var draft = before.draft();
        id = TimeOrderedId.next();
        finding = before.id().value();
        outcome = draft.outcome();
        domain = draft.domain();
        kind = draft.kind();
        source = draft.source();
        level = draft.level();
        note = draft.note();
        immediate = draft.immediate();
        supportWho = draft.support().who();
        supportWhat = draft.support().what();
        supportHowOften = draft.support().howOften();
        replacedAt = at;
        replacedBy = author;
    }

    FindingVersion toRecord() {
        var support = new SupportPlan(supportWho, supportWhat, supportHowOften);
        var draft = new FindingDraft(outcome, domain, kind, source, level, note, immediate, support);
        return new FindingVersion(draft, replacedAt, replacedBy);
    }
}
