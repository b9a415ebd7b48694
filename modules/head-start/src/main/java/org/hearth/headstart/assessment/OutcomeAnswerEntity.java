package org.hearth.headstart.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.headstart.program.Outcome;

/** One row per outcome under which there is nothing to record. */
@Entity(name = "hs_OutcomeAnswer")
@Table(name = "hs_outcome_answer")
class OutcomeAnswerEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private OutcomeAnswer answer;

    protected OutcomeAnswerEntity() {}

    OutcomeAnswerEntity(AssessmentId assessment, Outcome outcome, OutcomeAnswer answer) {
        this.id = TimeOrderedId.next();
        this.assessment = assessment.value();
        this.outcome = outcome;
        this.answer = answer;
    }

    Outcome outcome() {
        return outcome;
    }

    OutcomeAnswer answer() {
        return answer;
    }

    void change(OutcomeAnswer other) {
        answer = other;
    }
}
