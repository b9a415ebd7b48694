package org.hearth.family.inspection;

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
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

/** One row per request. */
@Entity(name = "fam_RecordRequest")
@Table(name = "fam_record_request")
class RecordRequestEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "requester_id")
    private @Nullable UUID requester;

    @Column(name = "requester_name")
    private String requesterName;

    @Enumerated(EnumType.STRING)
    @Column(name = "request_kind")
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "request_state")
    private RequestState state;

    @Column(name = "part")
    private String part;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "outcome")
    private String outcome = "";

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected RecordRequestEntity() {}

    RecordRequestEntity(RecordRequestId id, NewRecordRequest asked, LocalDate dueOn, Stamp stamp) {
        this.id = id.value();
        family = asked.family().value();
        person = asked.person().value();
        var from = asked.requester();
        requester = from == null ? null : from.value();
        requesterName = asked.requesterName();
        kind = asked.kind();
        state = RequestState.RECEIVED;
        part = asked.part();
        receivedOn = asked.receivedOn();
        this.dueOn = dueOn;
        trail = new Trail(stamp);
    }

    void answer(RequestState next, Answer given, Stamp stamp) {
        state = next;
        outcome = given.outcome().name();
        answer = given.words();
        answeredOn = given.on();
        trail.changed(stamp);
    }

    void withdraw(RequestState next, Stamp stamp) {
        state = next;
        trail.changed(stamp);
    }

    long version() {
        return version;
    }

    RecordRequest asRecord() {
        var asked = new NewRecordRequest(
                new FamilyId(family),
                new PersonId(person),
                requester == null ? null : new PersonId(requester),
                requesterName,
                kind,
                part,
                receivedOn);
        var given = answeredOn == null ? null : new Answer(Outcome.valueOf(outcome), answer, answeredOn);
        return new RecordRequest(new RecordRequestId(id), asked, state, dueOn, given, version);
    }
}
