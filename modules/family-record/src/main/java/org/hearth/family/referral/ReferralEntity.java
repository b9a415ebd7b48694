package org.hearth.family.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.referral.Referral.Made;
import org.hearth.family.referral.Referral.Progress;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Referral")
@Table(name = "fam_referral")
class ReferralEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "from_module")
    private String fromModule;

    @Column(name = "resource_id")
    private @Nullable UUID resource;

    @Column(name = "resource_name")
    private String resourceName;

    @Column(name = "category")
    private String category;

    @Column(name = "domain")
    private String domain;

    @Column(name = "basis_kind")
    private String basisKind;

    @Column(name = "basis_id")
    private @Nullable UUID basis;

    @Column(name = "urgency")
    private int urgency;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ReferralState state = ReferralState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_way")
    private ContactWay way;

    @Column(name = "release_id")
    private @Nullable UUID release;

    @Column(name = "shared_by")
    private String method;

    @Enumerated(EnumType.STRING)
    @Column(name = "openness")
    private YesNoUnknown openness;

    @Column(name = "made_on")
    private @Nullable LocalDate madeOn;

    @Column(name = "made_by")
    private String madeBy = "";

    @Column(name = "follow_up_due")
    private @Nullable LocalDate followUpDue;

    @Column(name = "first_contact_on")
    private @Nullable LocalDate firstContactOn;

    @Column(name = "service_start")
    private @Nullable LocalDate serviceStart;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "end_reason")
    private String endReason = "";

    @Column(name = "timeliness")
    private String timeliness = "";

    @Column(name = "productiveness")
    private @Nullable Integer productiveness;

    @Column(name = "still_needed")
    private String stillNeeded = "";

    @Column(name = "followed_up_on")
    private @Nullable LocalDate followedUpOn;

    @Column(name = "letter_name")
    private String letterName = "";

    @Column(name = "letter_facts")
    private String letterFacts = "";

    @Column(name = "letter_approved_on")
    private @Nullable LocalDate letterApprovedOn;

    @Column(name = "contact_wish")
    private String contactWish = "";

    @Column(name = "interpreter")
    private String interpreter = "";

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ReferralEntity() {}

    ReferralEntity(ReferralId id, FamilyId family, String fromModule, ReferralDraft draft, Stamp stamp) {
        this.id = id.value();
        this.family = family.value();
        this.fromModule = fromModule;
        trail = new Trail(stamp);
        become(draft);
    }

    void change(ReferralDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    private void become(ReferralDraft draft) {
        person = draft.person() == null ? null : draft.person().value();
        resource = draft.to().resource() == null ? null : draft.to().resource().value();
        resourceName = draft.to().name();
        category = draft.category();
        domain = draft.domain();
        basisKind = draft.basis().kind();
        basis = draft.basis().id();
        urgency = draft.urgency();
        way = draft.sending().way();
        release = draft.sending().release();
        method = draft.sending().method();
        openness = draft.openness();
    }

    void make(LocalDate day, String by, LocalDate due) {
        madeOn = day;
        madeBy = by;
        followUpDue = due;
    }

    void reach(ReferralState next, Stamp stamp) {
        state = next;
        trail.changed(stamp);
    }

    void contacted(LocalDate day) {
        if (firstContactOn == null) {
            firstContactOn = day;
        }
    }

    void serviceBegan(LocalDate day) {
        if (serviceStart == null) {
            serviceStart = day;
        }
    }

    void ended(String knownOutcome, String reason) {
        outcome = knownOutcome;
        endReason = reason;
    }

    void followedUp(FollowUp said) {
        followedUpOn = said.askedOn();
        outcome = said.outcome().code();
        timeliness = (said.timeliness() == null ? Timeliness.NOT_APPLICABLE : said.timeliness()).name();
        productiveness = said.productiveness();
        stillNeeded = said.stillNeeded();
        if (said.serviceStart() != null) {
            serviceStart = said.serviceStart();
        }
    }

    void approve(LetterFacts letter, Stamp stamp) {
        letterName = letter.name();
        letterFacts = letter.facts();
        letterApprovedOn = letter.approvedOn();
        contactWish = letter.contactWish();
        interpreter = letter.interpreter();
        trail.changed(stamp);
    }

    UUID id() {
        return id;
    }

    UUID family() {
        return family;
    }

    ReferralState state() {
        return state;
    }

    long version() {
        return version;
    }

    boolean isVoided() {
        return trail.isVoided();
    }

    Referral asRecord() {
        var to = new Destination(resource == null ? null : new ResourceId(resource), resourceName);
        var draft = new ReferralDraft(
                person == null ? null : new PersonId(person),
                to,
                category,
                domain,
                urgency,
                new Sending(way, release, method),
                openness,
                new Basis(basisKind, basis));
        var result = ReferralOutcome.find(outcome).orElse(null);
        return new Referral(
                new ReferralId(id),
                new FamilyId(family),
                draft,
                state,
                new Made(madeOn, madeBy, followUpDue),
                new Progress(firstContactOn, serviceStart, result, endReason, lastFollowUp(result)),
                new LetterFacts(letterName, letterFacts, letterApprovedOn, contactWish, interpreter),
                version);
    }

    private @Nullable FollowUp lastFollowUp(@Nullable ReferralOutcome result) {
        if (followedUpOn == null || result == null) {
            return null;
        }
        return new FollowUp(
                followedUpOn, result, serviceStart, Timeliness.valueOf(timeliness), productiveness, stillNeeded);
    }
}
