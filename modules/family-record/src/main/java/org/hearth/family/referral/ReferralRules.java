package org.hearth.family.referral;

import static org.hearth.core.failure.RefusalCode.E_CONSENT;
import static org.hearth.core.failure.RefusalCode.E_FMT;
import static org.hearth.core.failure.RefusalCode.E_RANGE;
import static org.hearth.core.failure.RefusalCode.E_REQ;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.resource.Capacity;
import org.hearth.family.resource.ResourceLists;

/** The rules that keep the referral's transitions closed. */
final class ReferralRules {

    private ReferralRules() {}

    static List<Refusal> saysWhatAndWhere(ReferralEvidence evidence) {
        var draft = evidence.referral().draft();
        var refusals = new ArrayList<>(wellFormed(draft));
        if (draft.category().isEmpty()) {
            refusals.add(refusal(E_REQ, "HS-038", "referral_category").at("category"));
        }
        if (draft.to().isMissing()) {
            refusals.add(refusal(E_REQ, "HS-038", "referral_to").at("to"));
        }
        return refusals;
    }

    /** What holds even for a draft. */
    static List<Refusal> wellFormed(ReferralDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (!draft.domain().isEmpty() && !ResourceLists.DOMAINS.has(draft.domain())) {
            refusals.add(refusal(E_FMT, "HS-038", "referral_code").at("domain"));
        }
        if (isUnknown(draft.sending().method())) {
            refusals.add(refusal(E_FMT, "HS-012", "referral_code").at("method"));
        }
        if (draft.urgency() < ReferralDraft.NOW || draft.urgency() > ReferralDraft.LATER) {
            refusals.add(refusal(E_RANGE, "HS-038", "referral_urgency").at("urgency"));
        }
        if (draft.to().name().length() > Destination.NAME_LENGTH) {
            refusals.add(tooLong("HS-038", "to", Destination.NAME_LENGTH));
        }
        return refusals;
    }

    static List<Refusal> resourceTakesPeople(ReferralEvidence evidence) {
        return evidence.capacity() == Capacity.CLOSED
                ? List.of(refusal(RefusalCode.warning("W-RESOURCE"), "HS-038", "referral_closed_resource")
                        .at("to"))
                : List.of();
    }

    static List<Refusal> notTwice(ReferralEvidence evidence) {
        return evidence.doubled()
                ? List.of(refusal(RefusalCode.warning("W-DUP"), "HS-058", "referral_double")
                        .at("category"))
                : List.of();
    }

    /** Mental-health support is offered only to a family that is open to it; emergency help is never held back. */
    static List<Refusal> openToMentalHealth(ReferralEvidence evidence) {
        var draft = evidence.referral().draft();
        if (!draft.isMentalHealth() || isEmergency(draft) || draft.openness() == YesNoUnknown.YES) {
            return List.of();
        }
        return draft.openness() == YesNoUnknown.NO
                ? List.of(refusal(E_CONSENT, "HS-060", "referral_not_open").at("openness"))
                : List.of(refusal(E_REQ, "HS-060", "referral_openness").at("openness"));
    }

    /** Where the agency would tell the resource about the family, what the gate has against it. */
    static List<Refusal> mayBeShared(ReferralEvidence evidence) {
        return evidence.notShared();
    }

    /** Only known ways to tell a resource. */
    private static boolean isUnknown(String method) {
        return !method.isEmpty() && !ConsentLists.METHOD.has(method);
    }

    private static boolean isEmergency(ReferralDraft draft) {
        return draft.urgency() == ReferralDraft.NOW;
    }

    static List<Refusal> reasonGiven(ReferralEvidence evidence) {
        return evidence.reason().isEmpty()
                ? List.of(refusal(E_REQ, "HS-038", "referral_reason").at("reason"))
                : List.of();
    }

    static List<Refusal> triedEnough(ReferralEvidence evidence) {
        var tried = evidence.tried();
        return tried.triedEnough()
                ? List.of()
                : List.of(refusal(E_REQ, "HS-039", "referral_not_tried")
                        .with("attempts", tried.attempts())
                        .with("ways", tried.ways())
                        .with("fewestAttempts", tried.fewestAttempts())
                        .with("fewestWays", tried.fewestWays()));
    }

    static List<Refusal> timelinessAnswered(ReferralEvidence evidence) {
        var asked = evidence.asked();
        // Without an answer in hand this is the drawing of the steps: the way is open, the form asks.
        if (asked == null) {
            return List.of();
        }
        if (asked.outcome().isReceived()
                && (asked.timeliness() == null || asked.timeliness() == Timeliness.NOT_APPLICABLE)) {
            return List.of(refusal(E_REQ, "HS-039", "follow_up_timeliness").at("timeliness"));
        }
        return asked.timeliness() == null
                ? List.of(refusal(E_REQ, "HS-039", "follow_up_timeliness").at("timeliness"))
                : List.of();
    }

    static List<Refusal> productivenessAnswered(ReferralEvidence evidence) {
        var asked = evidence.asked();
        if (asked == null) {
            return List.of();
        }
        var helped = asked.productiveness();
        if (helped == null) {
            return asked.outcome().isReceived()
                    ? List.of(
                            refusal(E_REQ, "HS-040", "follow_up_productiveness").at("productiveness"))
                    : List.of();
        }
        return helped < FollowUp.NO_HELP || helped > FollowUp.SOLVED
                ? List.of(refusal(E_RANGE, "HS-040", "follow_up_scale").at("productiveness"))
                : List.of();
    }

    /** Days and lengths of a follow-up. */
    static List<Refusal> wellFormed(FollowUp asked, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (asked.askedOn().isAfter(today)) {
            refusals.add(refusal(E_RANGE, "HS-039", "follow_up_in_future")
                    .at("askedOn")
                    .with("today", today));
        }
        var start = asked.serviceStart();
        if (start != null && start.isAfter(asked.askedOn())) {
            refusals.add(refusal(E_RANGE, "HS-039", "follow_up_start").at("serviceStart"));
        }
        if (asked.stillNeeded().length() > FollowUp.STILL_LENGTH) {
            refusals.add(tooLong("HS-040", "stillNeeded", FollowUp.STILL_LENGTH));
        }
        return refusals;
    }

    /** A referral ends with the family's answer, with its "no", or after enough tries. */
    static List<Refusal> followedUp(ReferralEvidence evidence) {
        return switch (evidence.referral().state()) {
            case FOLLOWED_UP, DECLINED_BY_FAMILY, UNREACHABLE -> List.of();
            default -> List.of(refusal(E_REQ, "HS-039", "referral_not_followed_up"));
        };
    }

    static Refusal tooLong(String rule, String field, int longest) {
        return refusal(E_RANGE, rule, "too_long").at(field).with("longest", longest);
    }

    static Refusal refusal(RefusalCode code, String rule, String words) {
        return Refusal.of(code, rule, "fam.refusal." + words);
    }
}
