package org.hearth.family.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.security.Caller;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.jspecify.annotations.Nullable;

/** One row per disclosure. Nothing here can change once it is written. */
@Entity(name = "fam_Disclosure")
@Table(name = "fam_disclosure")
class DisclosureEntity {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "to_person", updatable = false)
    private String person;

    @Column(name = "to_organization", updatable = false)
    private String organization;

    @Column(name = "to_group", updatable = false)
    private String group;

    @Column(name = "purpose", updatable = false)
    private String purpose;

    @Column(name = "purpose_words", updatable = false)
    private String purposeWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis", updatable = false)
    private Basis basis;

    @Column(name = "basis_reference", updatable = false)
    private String reference;

    @Column(name = "notice_on", updatable = false)
    private @Nullable LocalDate noticeOn;

    @Column(name = "destroy_by", updatable = false)
    private @Nullable LocalDate destroyBy;

    @Column(name = "way", updatable = false)
    private String method;

    @Column(name = "way_reason", updatable = false)
    private String methodReason;

    @Column(name = "what", updatable = false)
    private String what;

    @Column(name = "records", updatable = false)
    private String records;

    @Column(name = "redisclosure_notice", updatable = false)
    private boolean redisclosureNotice;

    @Column(name = "given_at", updatable = false)
    private Instant givenAt;

    @Column(name = "given_by", updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID givenBy;

    @Column(name = "given_by_name", updatable = false)
    private String givenByName;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected DisclosureEntity() {}

    DisclosureEntity(DisclosureId id, Sharing sharing, String methodReason, Instant at, Caller by) {
        this.id = id.value();
        person = sharing.receiver().person();
        organization = sharing.receiver().organization();
        group = sharing.receiver().group();
        purpose = sharing.purpose().code();
        purposeWords = sharing.purpose().words();
        basis = sharing.ground().basis();
        reference = sharing.ground().reference();
        noticeOn = sharing.ground().noticeOn();
        destroyBy = sharing.ground().destroyBy();
        method = sharing.method();
        this.methodReason = methodReason;
        what = sharing.what().words();
        records = sharing.what().records().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        redisclosureNotice = sharing.hasPart2();
        givenAt = at;
        givenBy = by.user();
        givenByName = by.displayName();
    }

    UUID id() {
        return id;
    }

    Disclosure asRecord(List<Disclosure.Item> items) {
        return new Disclosure(
                new DisclosureId(id),
                new Receiver(person, organization, group),
                new Purpose(purpose, purposeWords),
                new Ground(basis, reference, noticeOn, destroyBy),
                items,
                method,
                methodReason,
                what,
                Arrays.stream(records.split(","))
                        .filter(each -> !each.isEmpty())
                        .map(UUID::fromString)
                        .collect(Collectors.toUnmodifiableSet()),
                givenAt,
                givenByName,
                redisclosureNotice);
    }
}
