package org.hearth.family.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.family.family.FamilyId;
import org.jspecify.annotations.Nullable;

/** What is left of a family's record. Its fields are asked for by name where families come in. */
@Entity(name = "fam_Tombstone")
@Table(name = "fam_tombstone")
class TombstoneEntity {

    private static final String BETWEEN = "=";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "family_number")
    private String number;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removed_on")
    private LocalDate removedOn;

    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private PurgeReason reason;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "kept_until")
    private @Nullable LocalDate keptUntil;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_by_name")
    private String approvedByName;

    @Column(name = "counts")
    private String counts;

    @Column(name = "given_again_at")
    private @Nullable Instant givenAgainAt;

    @Column(name = "given_again_by_name")
    private String givenAgainByName = "";

    @Version
    @Column(name = "row_version")
    private long version;

    protected TombstoneEntity() {}

    TombstoneEntity(
            PurgeEntity purge,
            String number,
            Standing standing,
            Map<String, Long> removed,
            Purge.Deed carriedOut,
            LocalDate today) {
        id = purge.family();
        this.number = number;
        removedAt = carriedOut.at();
        removedOn = today;
        reason = purge.reason();
        rule = RetentionPolicy.RULE;
        endedOn = known(standing.ended());
        keptUntil = known(standing.keptUntil());
        proposedBy = purge.proposedBy();
        proposedByName = purge.proposedByName();
        approvedBy = carriedOut.by();
        approvedByName = carriedOut.name();
        counts = removed.entrySet().stream()
                .map(each -> each.getKey() + BETWEEN + each.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable LocalDate known(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }

    /** The number may be used again. */
    void giveAgain(String by, Instant now) {
        givenAgainByName = by;
        givenAgainAt = now;
    }

    Tombstone asRecord() {
        return new Tombstone(
                new FamilyId(id),
                number,
                removedAt,
                removedOn,
                reason,
                rule,
                Optional.ofNullable(endedOn),
                Optional.ofNullable(keptUntil),
                proposedByName,
                approvedByName,
                counted(),
                Optional.ofNullable(givenAgainAt));
    }

    private Map<String, Long> counted() {
        var all = new LinkedHashMap<String, Long>();
        counts.lines().forEach(line -> {
            int between = line.indexOf(BETWEEN);
            all.put(line.substring(0, between), Long.valueOf(line.substring(between + 1)));
        });
        return all;
    }
}
