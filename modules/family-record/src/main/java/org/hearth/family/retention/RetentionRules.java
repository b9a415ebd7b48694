package org.hearth.family.retention;

import static org.hearth.family.retention.RetentionPolicy.RULE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;

/** What removing and holding a record needs, and what it is refused with. */
final class RetentionRules {

    private static final int REASON_SHORTEST = 10;

    private RetentionRules() {}

    /** Why a record cannot be removed for this reason; empty when it can. */
    static List<Refusal> refusals(Standing standing, PurgeReason reason, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        standing.blocks().stream()
                .sorted()
                .forEach(block -> refusals.add(refusal(RefusalCode.E_STATE, "block." + block)));
        boolean timeCounts = reason != PurgeReason.ORDERED;
        if (timeCounts && !standing.isOverOn(today)) {
            refusals.add(
                    standing.keptUntil().equals(LocalDate.MAX)
                            ? refusal(RefusalCode.E_STATE, "no_end")
                            : refusal(RefusalCode.E_EARLY, "early").with("day", standing.keptUntil()));
        }
        if (reason == PurgeReason.TIME_OVER && standing.hasSchedule()) {
            refusals.add(refusal(RefusalCode.E_STATE, "schedule").at("reason"));
        }
        if (reason == PurgeReason.STATE_SCHEDULE && !standing.hasSchedule()) {
            refusals.add(refusal(RefusalCode.E_STATE, "no_schedule").at("reason"));
        }
        return List.copyOf(refusals);
    }

    /** The words, stripped. */
    static String reason(String words, int longest) {
        var reason = words.strip();
        if (reason.length() < REASON_SHORTEST) {
            throw new RuleViolation(refusal(RefusalCode.E_REQ, "reason").at("reason"));
        }
        return limited(reason, longest, "reason");
    }

    static String limited(String words, int longest, String field) {
        var text = words.strip();
        if (text.length() > longest) {
            throw new RuleViolation(
                    refusal(RefusalCode.E_RANGE, "too_long").at(field).with("longest", longest));
        }
        return text;
    }

    static RuleViolation lifted() {
        return new RuleViolation(refusal(RefusalCode.E_LOCK, "lifted"));
    }

    static RuleViolation ownProposal() {
        return new RuleViolation(refusal(RefusalCode.E_CONFLICT, "own"));
    }

    static RuleViolation othersProposal() {
        return new RuleViolation(refusal(RefusalCode.E_CONFLICT, "others"));
    }

    static RuleViolation decided() {
        return new RuleViolation(refusal(RefusalCode.E_LOCK, "decided"));
    }

    static RuleViolation proposedAlready() {
        return new RuleViolation(refusal(RefusalCode.E_DUP, "proposed"));
    }

    static RuleViolation changed() {
        return new RuleViolation(refusal(RefusalCode.E_STATE, "changed"));
    }

    private static Refusal refusal(RefusalCode code, String words) {
        return Refusal.of(code, RULE, "fam.refusal.retention." + words);
    }
}
