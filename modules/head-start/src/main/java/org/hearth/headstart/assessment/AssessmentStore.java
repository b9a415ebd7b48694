package org.hearth.headstart.assessment;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.NotFound;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.Outcome;

/** All queries over assessments. */
final class AssessmentStore {

    static final String KIND = "hs.assessment";
    static final String FINDING = "hs.finding";

    private AssessmentStore() {}

    static AssessmentEntity get(EntityManager em, AssessmentId assessment) {
        return Optional.ofNullable(em.find(AssessmentEntity.class, assessment.value()))
                .orElseThrow(() -> new NotFound(KIND, assessment.value()));
    }

    static FindingEntity finding(EntityManager em, FindingId finding) {
        return Optional.ofNullable(em.find(FindingEntity.class, finding.value()))
                .orElseThrow(() -> new NotFound(FINDING, finding.value()));
    }

    static Optional<AssessmentEntity> ofPlan(EntityManager em, PlanId plan) {
        return em.createQuery("select a from hs_Assessment a where a.plan = :plan", AssessmentEntity.class)
                .setParameter("plan", plan.value())
                .getResultStream()
                .findFirst();
    }

    static boolean existsInYear(EntityManager em, Plan plan) {
        return !em.createQuery(
                        "select a.id from hs_Assessment a where a.family = :family and a.year = :year", Object.class)
                .setParameter("family", plan.family().value())
                .setParameter("year", plan.year().start())
                .getResultList()
                .isEmpty();
    }

    static List<FindingEntity> findings(EntityManager em, AssessmentId assessment) {
        return em.createQuery(
                        "select f from hs_Finding f where f.assessment = :assessment and f.withdrawn = false"
                                + " order by f.outcome, f.id",
                        FindingEntity.class)
                .setParameter("assessment", assessment.value())
                .getResultList();
    }

    static List<FindingVersionEntity> versions(EntityManager em, FindingId finding) {
        return em.createQuery(
                        "select v from hs_FindingVersion v where v.finding = :finding order by v.replacedAt desc, v.id desc",
                        FindingVersionEntity.class)
                .setParameter("finding", finding.value())
                .getResultList();
    }

    /** The families of findings, by finding. */
    static Map<UUID, UUID> familiesOfFindings(EntityManager em, Set<UUID> findings) {
        return em.createQuery(
                        "select f.id, a.family from hs_Finding f, hs_Assessment a"
                                + " where f.assessment = a.id and f.id in :findings",
                        Object[].class)
                .setParameter("findings", findings)
                .getResultStream()
                .collect(Collectors.toMap(each -> (UUID) each[0], each -> (UUID) each[1]));
    }

    static List<OutcomeAnswerEntity> answers(EntityManager em, AssessmentId assessment) {
        return em.createQuery(
                        "select a from hs_OutcomeAnswer a where a.assessment = :assessment", OutcomeAnswerEntity.class)
                .setParameter("assessment", assessment.value())
                .getResultList();
    }

    static Assessment toRecord(EntityManager em, AssessmentId id) {
        Map<Outcome, OutcomeAnswer> answers = new EnumMap<>(Outcome.class);
        answers(em, id).forEach(each -> answers.put(each.outcome(), each.answer()));
        var findings = findings(em, id).stream().map(FindingEntity::toRecord).toList();
        return get(em, id).toRecord(findings, answers);
    }
}
