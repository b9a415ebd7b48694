package org.hearth.headstart.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.PlanId;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;

/** One row per agreement; an imported one belongs to a family and year and to no plan. */
@Entity(name = "hs_Agreement")
@Table(name = "hs_agreement")
class AgreementEntity {

    private static final String COMMA = ",";

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "plan_id")
    private @Nullable UUID plan;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "program_year")
    private int year;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Column(name = "purposes")
    private String purposes;

    @Column(name = "disability_supports")
    private String disabilitySupports;

    @Column(name = "disability_not_now")
    private boolean disabilityNotNow;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    protected AgreementEntity() {}

    AgreementEntity(AgreementId id, @Nullable PlanId plan, FamilyId family, PlanYear year) {
        this.id = id.value();
        this.plan = plan == null ? null : plan.value();
        this.family = family.value();
        this.year = year.start();
        this.state = AgreementState.DRAFT;
        restate(AgreementDraft.EMPTY);
    }

    final void restate(AgreementDraft draft) {
        purposes = String.join(COMMA, draft.orderedPurposes());
        disabilitySupports = draft.disabilitySupports();
        disabilityNotNow = draft.disabilityNotNow();
        reviewOn = draft.reviewOn();
    }

    void sign(LocalDate on) {
        state = AgreementState.SIGNED;
        signedOn = on;
    }

    void signedElsewhere(LocalDate on) {
        state = AgreementState.IMPORTED;
        signedOn = on;
    }

    FamilyId family() {
        return new FamilyId(family);
    }

    PlanYear year() {
        return new PlanYear(year);
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    AgreementState state() {
        return state;
    }

    Agreement toRecord(List<AgreedBy> agreedBy) {
        Set<String> chosen = Arrays.stream(purposes.split(COMMA))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        return new Agreement(
                new AgreementId(id),
                version,
                state,
                new AgreementDraft(chosen, disabilitySupports, disabilityNotNow, reviewOn),
                signedOn,
                agreedBy);
    }
}
