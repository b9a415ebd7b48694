package org.hearth.headstart.enrollment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.program.PlanYear;
import org.jspecify.annotations.Nullable;

/** One row per family, program and program year. */
@Entity(name = "hs_FamilyEntry")
@Table(name = "hs_family_entry")
class FamilyEntryEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "family_id")
    private UUID family;

    @Column(name = "program")
    @Enumerated(EnumType.STRING)
    private ProgramKind program;

    @Column(name = "program_year")
    private int year;

    @Column(name = "site")
    private String site;

    @Column(name = "entry_on")
    private LocalDate entryOn;

    @Column(name = "exit_on")
    private @Nullable LocalDate exitOn;

    @Column(name = "homeless")
    @Enumerated(EnumType.STRING)
    private YesNoUnknown homeless;

    @Column(name = "foster_care")
    @Enumerated(EnumType.STRING)
    private YesNoUnknown fosterCare;

    protected FamilyEntryEntity() {}

    FamilyEntryEntity(FamilyEntryId id, NewFamilyEntry entry) {
        this.id = id.value();
        this.family = entry.family().value();
        this.program = entry.program();
        this.year = entry.year().start();
        restate(entry);
    }

    /** What a newer file, or a person, says of the same entry. */
    final void restate(NewFamilyEntry entry) {
        site = entry.site();
        entryOn = entry.entryOn();
        exitOn = entry.exitOn();
        homeless = entry.homeless();
        fosterCare = entry.fosterCare();
    }

    FamilyEntryId id() {
        return new FamilyEntryId(id);
    }

    int version() {
        return version;
    }

    FamilyEntry toRecord() {
        return new FamilyEntry(
                new FamilyEntryId(id),
                version,
                new NewFamilyEntry(
                        new FamilyId(family),
                        program,
                        new PlanYear(year),
                        site,
                        entryOn,
                        exitOn,
                        homeless,
                        fosterCare));
    }
}
