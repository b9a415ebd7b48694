package org.hearth.family.referral;

import static org.hearth.core.workflow.Workflow.rule;
import static org.hearth.family.referral.ReferralPermissions.WRITE;
import static org.hearth.family.referral.ReferralState.CLOSED;
import static org.hearth.family.referral.ReferralState.COMPLETED;
import static org.hearth.family.referral.ReferralState.CONTACTED;
import static org.hearth.family.referral.ReferralState.DECLINED_BY_FAMILY;
import static org.hearth.family.referral.ReferralState.DRAFT;
import static org.hearth.family.referral.ReferralState.FOLLOWED_UP;
import static org.hearth.family.referral.ReferralState.MADE;
import static org.hearth.family.referral.ReferralState.NOT_ELIGIBLE;
import static org.hearth.family.referral.ReferralState.RECEIVING;
import static org.hearth.family.referral.ReferralState.UNREACHABLE;
import static org.hearth.family.referral.ReferralState.WAITLISTED;

import java.util.List;
import java.util.Set;
import org.hearth.core.workflow.Guard;
import org.hearth.core.workflow.Workflow;

/**
 * The referral's procedure as a table. Help that has begun or ended is a fact, so it can be noted from every earlier
 * state; a family can be asked at any time how it went.
 */
public final class ReferralWorkflow {

    /** The family knows where to go. */
    public static final String MAKE = "make";

    /** Somebody has been in touch with the resource. */
    public static final String CONTACT = "contact";

    /** The help has begun. */
    public static final String RECEIVE = "receive";

    /** The help came to its end. */
    public static final String COMPLETE = "complete";

    /** The family does not want it. */
    public static final String DECLINE = "decline";

    /** The resource does not serve this family. */
    public static final String INELIGIBLE = "ineligible";

    /** The family waits for a place. */
    public static final String WAITLIST = "waitlist";

    /** The family cannot be reached. */
    public static final String LOSE_TOUCH = "lose_touch";

    /** The family says how it went. */
    public static final String FOLLOW_UP = "follow_up";

    /** Nothing is left to do. */
    public static final String CLOSE = "close";

    private static final List<Guard<ReferralEvidence>> WITH_REASON =
            List.of(rule("HS-038", ReferralRules::reasonGiven));

    /** The table. */
    static final Workflow<ReferralState, ReferralEvidence> RULES = Workflow.<ReferralState, ReferralEvidence>named(
                    "fam.referral", ReferralState.class)
            .row(
                    MAKE,
                    Set.of(DRAFT),
                    MADE,
                    WRITE,
                    List.of(
                            rule("HS-038", ReferralRules::saysWhatAndWhere),
                            rule("HS-038", ReferralRules::resourceTakesPeople),
                            rule("HS-058", ReferralRules::notTwice),
                            rule("HS-060", ReferralRules::openToMentalHealth),
                            rule("HS-011", ReferralRules::mayBeShared)))
            .row(CONTACT, Set.of(MADE), CONTACTED, WRITE, List.of())
            .row(RECEIVE, Set.of(MADE, CONTACTED, WAITLISTED), RECEIVING, WRITE, List.of())
            .row(COMPLETE, Set.of(MADE, CONTACTED, RECEIVING, WAITLISTED), COMPLETED, WRITE, List.of())
            .row(DECLINE, Set.of(MADE, CONTACTED, WAITLISTED), DECLINED_BY_FAMILY, WRITE, List.of())
            .row(INELIGIBLE, Set.of(MADE, CONTACTED, WAITLISTED), NOT_ELIGIBLE, WRITE, WITH_REASON)
            .row(WAITLIST, Set.of(MADE, CONTACTED), WAITLISTED, WRITE, WITH_REASON)
            .row(
                    LOSE_TOUCH,
                    Set.of(MADE, CONTACTED, RECEIVING, WAITLISTED),
                    UNREACHABLE,
                    WRITE,
                    List.of(rule("HS-039", ReferralRules::triedEnough)))
            .row(
                    FOLLOW_UP,
                    Set.of(
                            MADE,
                            CONTACTED,
                            RECEIVING,
                            COMPLETED,
                            DECLINED_BY_FAMILY,
                            NOT_ELIGIBLE,
                            WAITLISTED,
                            UNREACHABLE,
                            FOLLOWED_UP),
                    FOLLOWED_UP,
                    WRITE,
                    List.of(
                            rule("HS-039", ReferralRules::timelinessAnswered),
                            rule("HS-040", ReferralRules::productivenessAnswered)))
            .row(
                    CLOSE,
                    Set.of(COMPLETED, DECLINED_BY_FAMILY, NOT_ELIGIBLE, WAITLISTED, UNREACHABLE, FOLLOWED_UP),
                    CLOSED,
                    WRITE,
                    List.of(rule("HS-039", ReferralRules::followedUp)))
            .build();

    /** The table, for those who draw it. */
    public static final Workflow<ReferralState, ?> TABLE = RULES;

    private ReferralWorkflow() {}
}
