package org.hearth.family.referral;

import java.util.List;
import java.util.Set;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.security.Access;
import org.hearth.core.text.Messages;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.disclosure.Basis;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.Shared;
import org.hearth.family.disclosure.Sharing;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.family.Families;
import org.hearth.family.person.PersonId;

/**
 * Asks the gate before the agency tells a resource about a family. What it tells is who comes and how to reach them, for
 * the purpose of the referral; anything more needs a sharing of its own. Help that is needed now is an emergency.
 */
public final class ReferralSharing {

    /** What a referral tells. */
    static final Set<String> KINDS = Set.of("contact_details");

    private static final Purpose REFERRAL = Purpose.of("referral");
    private static final String BY_LETTER = "letter";

    private final Access access;
    private final SharingGate gate;
    private final Families families;
    private final Messages messages;

    public ReferralSharing(Access access, SharingGate gate, Families families, Messages messages) {
        this.access = access;
        this.gate = gate;
        this.families = families;
        this.messages = messages;
    }

    /**
     * Why the agency may not tell the resource now: {@code E-CONSENT HS-011} in the gate's words, soft rules as they are;
     * empty when the family goes itself. Somebody who may not share at all hears so from the gate.
     */
    List<Refusal> whyNotYet(Referral referral) {
        var sending = referral.draft().sending();
        if (!sending.way().discloses()
                || referral.draft().to().isMissing()
                || !access.allows(ConsentPermissions.SHARE)) {
            return List.of();
        }
        return gate.whyNotYet(about(referral, sending.method(), "fam.sharing.referral")).stream()
                .map(ReferralSharing::asOwn)
                .toList();
    }

    /** Lets the referral itself go, where the agency makes it; one row of the log. */
    void share(Referral referral, Reasons reasons) {
        var sending = referral.draft().sending();
        if (sending.way().discloses()) {
            gate.require(about(referral, sending.method(), "fam.sharing.referral"), reasons);
        }
    }

    /** Lets a paper go by mail; what it must bear besides its own words comes back. */
    Shared send(Referral referral, DocumentTemplate paper, Reasons reasons) {
        return gate.require(about(referral, BY_LETTER, paper.title()), reasons);
    }

    private Sharing about(Referral referral, String method, String what) {
        var draft = referral.draft();
        var release = draft.sending().release();
        boolean emergency = draft.urgency() == ReferralDraft.NOW;
        return new Sharing(
                persons(referral),
                new Receiver("", draft.to().name(), ""),
                REFERRAL,
                KINDS,
                method,
                emergency ? Ground.of(Basis.EMERGENCY, "") : Ground.CONSENT,
                new Sharing.What(
                        messages.text(what, access.caller().language()),
                        Set.of(referral.id().value())),
                emergency || release == null ? null : new ReleaseId(release));
    }

    /** Whom it is for; for the whole family, the adult whom others reach it by. */
    private Set<PersonId> persons(Referral referral) {
        var person = referral.draft().person();
        if (person != null) {
            return Set.of(person);
        }
        return families.members(referral.family()).stream()
                .findFirst()
                .map(each -> Set.of(each.person().id()))
                .orElse(Set.of());
    }

    private static Refusal asOwn(Refusal refusal) {
        return refusal.code().equals(RefusalCode.E_CONSENT)
                ? new Refusal(refusal.code(), "HS-011", "way", refusal.message(), refusal.arguments())
                : refusal;
    }
}
