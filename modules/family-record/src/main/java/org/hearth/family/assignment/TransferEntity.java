package org.hearth.family.assignment;

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
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

/** One row per transfer. While it is open it holds a slot that no second one of the same family can take. */
@Entity(name = "fam_Transfer")
@Table(name = "fam_transfer")
class TransferEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "from_staff")
    private String fromStaff;

    @Column(name = "to_staff")
    private String toStaff;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "transfer_state")
    private TransferState state;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "answer_due")
    private LocalDate answerDue;

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "open_family")
    private @Nullable UUID openFamily;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected TransferEntity() {}

    TransferEntity(Transfer begun, Stamp stamp) {
        id = begun.id().value();
        family = begun.family().value();
        fromStaff = begun.from();
        toStaff = begun.to();
        agreedOn = begun.on();
        reason = begun.reason();
        state = begun.state();
        begunBy = begun.begunBy();
        answerDue = begun.answerDue();
        openFamily = family;
        trail = new Trail(stamp);
    }

    void reach(TransferState next, Stamp stamp) {
        state = next;
        openFamily = next.isOpen() ? family : null;
        trail.changed(stamp);
    }

    /** The other worker is asked from now on. */
    void ask(LocalDate due) {
        answerDue = due;
    }

    /** The first day of the new worker, which is later than agreed when the yes came late. */
    void takesEffect(LocalDate day) {
        agreedOn = day;
    }

    void answer(String words) {
        answer = words;
    }

    UUID id() {
        return id;
    }

    UUID family() {
        return family;
    }

    TransferState state() {
        return state;
    }

    long version() {
        return version;
    }

    boolean involves(String staffCode) {
        return fromStaff.equals(staffCode) || toStaff.equals(staffCode);
    }

    Transfer asRecord(String familyName) {
        return new Transfer(
                new TransferId(id),
                new FamilyId(family),
                familyName,
                fromStaff,
                toStaff,
                agreedOn,
                reason,
                state,
                begunBy,
                answerDue,
                answer,
                version);
    }
}
