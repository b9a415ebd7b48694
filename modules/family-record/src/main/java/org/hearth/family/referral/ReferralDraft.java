package org.hearth.family.referral;

import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a referral is begun.
 *
 * @param person whom it is for; null for the family
 * @param category a value of the list {@code fam.service_category}
 * @param domain a value of the list {@code fam.need_domain}, or empty
 * @param urgency 1 now, 2 within a week, 3 within a month, 4 later
 * @param openness for mental health: whether the family is open to it (HS-060)
 */
public record ReferralDraft(
        @Nullable PersonId person,
        Destination to,
        String category,
        String domain,
        int urgency,
        Sending sending,
        YesNoUnknown openness,
        Basis basis) {

    /** The most urgent: needed within 24 hours. */
    public static final int NOW = 1;

    /** The least urgent. */
    public static final int LATER = 4;

    /** The three fields of a quick referral: what for, where to, how urgent. */
    public static ReferralDraft quick(String category, Destination to, int urgency) {
        return new ReferralDraft(null, to, category, "", urgency, Sending.BY_FAMILY, YesNoUnknown.UNKNOWN, Basis.NONE);
    }

    /** The same, with the family's answer about mental-health support. */
    public ReferralDraft openTo(YesNoUnknown answer) {
        return new ReferralDraft(person, to, category, domain, urgency, sending, answer, basis);
    }

    /** The same, sent in this way. */
    public ReferralDraft sent(Sending how) {
        return new ReferralDraft(person, to, category, domain, urgency, how, openness, basis);
    }

    /** True for mental-health support, which is offered only to a family that is open to it. */
    boolean isMentalHealth() {
        return category.equals("FS_MH") || domain.equals("MENTAL_HEALTH");
    }
}
