package org.hearth.family.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.family.person.PersonId;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

/** One row per release; whose records it is about stands in rows of their own. */
@Entity(name = "fam_Release")
@Table(name = "fam_release")
class ReleaseEntity {

    private static final String COMMA = ",";

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "release_state")
    private ReleaseState state;

    @Column(name = "giver_person_id")
    private @Nullable UUID giverPerson;

    @Column(name = "giver_name")
    private String giverName;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority")
    private Authority authority;

    @Column(name = "recipients")
    private String recipients;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "purpose_words")
    private String purposeWords;

    @Column(name = "record_kinds")
    private String kinds;

    @Column(name = "kinds_note")
    private String kindsNote;

    @Column(name = "methods")
    private String methods;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "part2")
    private boolean part2;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "signer")
    private String signer = "";

    @Column(name = "sign_way")
    private String way = "";

    @Column(name = "interpreter")
    private String interpreter = "";

    @Column(name = "end_cause")
    private String endCause = "";

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_from")
    private @Nullable LocalDate endedFrom;

    @Column(name = "ended_by")
    private String endedBy = "";

    @Column(name = "ended_how")
    private String endedHow = "";

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ReleaseEntity() {}

    ReleaseEntity(ReleaseId id, ReleaseDraft draft, Stamp stamp) {
        this.id = id.value();
        state = ReleaseState.DRAFT;
        trail = new Trail(stamp);
        put(draft);
    }

    void restate(ReleaseDraft draft, Stamp stamp) {
        put(draft);
        trail.changed(stamp);
    }

    private void put(ReleaseDraft draft) {
        var person = draft.giver().person();
        giverPerson = person == null ? null : person.value();
        giverName = draft.giver().name();
        authority = draft.giver().authority();
        recipients = RecipientLines.of(draft.recipients());
        purpose = draft.purpose().code();
        purposeWords = draft.purpose().words();
        kinds = String.join(COMMA, draft.orderedKinds());
        kindsNote = draft.kindsNote();
        methods = String.join(COMMA, draft.orderedMethods());
        startsOn = draft.startsOn();
        expiresOn = draft.expiresOn();
        part2 = draft.part2();
    }

    void sign(ReleaseState next, ReleaseSignature signature, LocalDate on, Stamp stamp) {
        state = next;
        signedOn = on;
        signer = signature.signer();
        way = signature.way().name();
        interpreter = signature.interpreter();
        trail.changed(stamp);
    }

    void end(ReleaseState next, Release.Ended end, Stamp stamp) {
        state = next;
        endCause = end.cause().name();
        endedAt = end.at();
        endedFrom = end.from();
        endedBy = end.by();
        endedHow = end.how();
        trail.changed(stamp);
    }

    void discard(Stamp stamp, String reason) {
        trail.voided(stamp, reason);
    }

    UUID id() {
        return id;
    }

    ReleaseState state() {
        return state;
    }

    long version() {
        return version;
    }

    Release asRecord(Set<PersonId> subjects) {
        var giver = new Giver(giverPerson == null ? null : new PersonId(giverPerson), giverName, authority);
        var draft = new ReleaseDraft(
                subjects,
                giver,
                RecipientLines.read(recipients),
                new Purpose(purpose, purposeWords),
                codes(kinds),
                kindsNote,
                codes(methods),
                startsOn,
                expiresOn,
                part2);
        return new Release(new ReleaseId(id), state, draft, signed(), ended(), version);
    }

    private Release.@Nullable Signed signed() {
        return signedOn == null ? null : new Release.Signed(signedOn, signer, SignatureWay.valueOf(way), interpreter);
    }

    private Release.@Nullable Ended ended() {
        return endedAt == null
                ? null
                : new Release.Ended(
                        EndCause.valueOf(endCause), endedAt, Objects.requireNonNull(endedFrom), endedBy, endedHow);
    }

    private static Set<String> codes(String joined) {
        return Arrays.stream(joined.split(COMMA))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
