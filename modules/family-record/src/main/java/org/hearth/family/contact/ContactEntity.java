package org.hearth.family.contact;

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
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Contact")
@Table(name = "fam_contact")
class ContactEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_id")
    private UUID family;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_type")
    private ContactType type;

    @Column(name = "contact_on")
    private LocalDate on;

    // As text: a clock on the wall has no zone, and databases treat times of day differently.
    @Column(name = "start_time")
    private String start;

    @Column(name = "end_time")
    private String end;

    @Column(name = "by_staff")
    private String by;

    @Column(name = "place")
    private String place;

    @Column(name = "spoken_language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "interpreter")
    private InterpreterUse interpreter;

    @Column(name = "interpreter_note")
    private String interpreterNote;

    @Column(name = "topics")
    private String topics;

    @Enumerated(EnumType.STRING)
    @Column(name = "notes_permission")
    private YesNoUnknown permission;

    @Column(name = "agreed")
    private String agreed;

    @Column(name = "narrative")
    private String narrative;

    @Column(name = "attempted")
    private boolean attempted;

    @Column(name = "rule_broken")
    private String ruleBroken;

    @Column(name = "broken_reason")
    private String brokenReason;

    @Column(name = "review_id")
    private @Nullable UUID review;

    @Column(name = "created_at", insertable = false, updatable = false)
    private Instant writtenAt;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ContactEntity() {}

    ContactEntity(ContactId id, NewContact contact, Broken broken, Stamp stamp) {
        this.id = id.value();
        family = contact.family().value();
        writtenAt = stamp.at();
        trail = new Trail(stamp);
        become(contact, broken);
    }

    /** Which rule was broken, and why; both empty when none was. */
    record Broken(String rule, String reason) {

        static final Broken NONE = new Broken("", "");
    }

    void correct(NewContact contact, Broken broken, Stamp stamp) {
        become(contact, broken);
        trail.changed(stamp);
    }

    void takeOut(String reason, Stamp stamp) {
        trail.voided(stamp, reason);
    }

    void reviewed(UUID reviewId, Stamp stamp) {
        review = reviewId;
        trail.changed(stamp);
    }

    private void become(NewContact contact, Broken broken) {
        type = contact.type();
        on = contact.on();
        start = text(contact.times().start());
        end = text(contact.times().end());
        by = contact.by();
        place = contact.setting().place();
        language = contact.setting().language();
        interpreter = contact.setting().interpreter();
        interpreterNote = contact.setting().interpreterNote();
        topics = String.join(",", new TreeSet<>(contact.told().topics()));
        permission = contact.told().permission();
        agreed = contact.told().agreed();
        narrative = contact.told().narrative();
        attempted = contact.attempted();
        ruleBroken = broken.rule();
        brokenReason = broken.reason();
    }

    UUID id() {
        return id;
    }

    UUID family() {
        return family;
    }

    long version() {
        return version;
    }

    boolean isVoided() {
        return trail.isVoided();
    }

    Contact asRecord(Set<PersonId> with) {
        var said = new NewContact(
                new FamilyId(family),
                type,
                on,
                new Times(time(start), time(end)),
                by,
                attempted,
                with,
                new Setting(place, language, interpreter, interpreterNote),
                new Told(topics(), permission, agreed, narrative));
        return new Contact(new ContactId(id), said, ruleBroken, brokenReason, writtenAt, version);
    }

    private static String text(@Nullable LocalTime time) {
        return time == null ? "" : "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    Set<String> topics() {
        return topics.isEmpty() ? Set.of() : Set.of(topics.split(","));
    }
}
