package org.hearth.headstart.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.headstart.program.Outcome;

/** One row per finding. */
@Entity(name = "hs_Finding")
@Table(name = "hs_finding")
class FindingEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "assessment_id")
    private UUID assessment;

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

    @Column(name = "settled")
    private String settled;

    @Column(name = "support_who")
    private String supportWho;

    @Column(name = "support_what")
    private String supportWhat;

    @Column(name = "support_how_often")
    private String supportHowOften;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    protected FindingEntity() {}

    FindingEntity(FindingId id, AssessmentId assessment, FindingDraft draft) {
        this.id = id.value();
        this.assessment = assessment.value();
        this.settled = "";
        restate(draft);
    }

    final void restate(FindingDraft draft) {
        outcome = draft.outcome();
        domain = draft.domain();
        kind = draft.kind();
        source = draft.source();
        level = draft.level();
        note = draft.note();
        immediate = draft.immediate();
        planSupport(draft.support());
    }

    final void planSupport(SupportPlan support) {
        supportWho = support.who();
        supportWhat = support.what();
        supportHowOften = support.howOften();
    }

    void settle(String whatWasDone) {
        settled = whatWasDone;
    }

    void withdraw() {
        withdrawn = true;
    }

    int version() {
        return version;
    }

    AssessmentId assessment() {
        return new AssessmentId(assessment);
    }

    Finding toRecord() {
        var support = new SupportPlan(supportWho, supportWhat, supportHowOften);
        return new Finding(
                new FindingId(id),
                version,
                new FindingDraft(outcome, domain, kind, source, level, note, immediate, support),
                settled);
    }
}
