package org.hearth.headstart.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.family.FamilyId;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** What the families file says of people who only come with the participants file. */
@Entity(name = "hs_ImportedFamily")
@Table(name = "hs_imported_family")
class ImportedFamilyEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    @SuppressWarnings("UnusedVariable") // for the database
    private int version;

    @Column(name = "source_system")
    @SuppressWarnings("UnusedVariable") // only queries read it
    private String sourceSystem;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "line_no")
    private long line;

    @Column(name = "awaited_adult")
    private String awaitedAdult;

    @Column(name = "spoken_language")
    private String language;

    @Column(name = "interpreter")
    @Enumerated(EnumType.STRING)
    private YesNoUnknown interpreter;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "second_household_id")
    private @Nullable UUID secondHousehold;

    protected ImportedFamilyEntity() {}

    ImportedFamilyEntity(FamilyId family, ExternalId externalId, long line) {
        this.id = family.value();
        this.sourceSystem = externalId.system();
        this.externalId = externalId.value();
        this.line = line;
        this.awaitedAdult = "";
        this.language = "";
        this.interpreter = YesNoUnknown.UNKNOWN;
    }

    void speaks(String code, YesNoUnknown needsInterpreter) {
        language = code;
        interpreter = needsInterpreter;
    }

    void awaits(String adult) {
        awaitedAdult = adult;
    }

    void livesIn(HouseholdId home) {
        household = home.value();
    }

    void alsoLivesIn(HouseholdId second) {
        secondHousehold = second.value();
    }

    FamilyId family() {
        return new FamilyId(id);
    }

    String externalId() {
        return externalId;
    }

    /** The line of its row in the families file. */
    long line() {
        return line;
    }

    String awaitedAdult() {
        return awaitedAdult;
    }

    String language() {
        return language;
    }

    YesNoUnknown interpreter() {
        return interpreter;
    }

    Optional<HouseholdId> household() {
        return Optional.ofNullable(household).map(HouseholdId::new);
    }

    Optional<HouseholdId> secondHousehold() {
        return Optional.ofNullable(secondHousehold).map(HouseholdId::new);
    }
}
