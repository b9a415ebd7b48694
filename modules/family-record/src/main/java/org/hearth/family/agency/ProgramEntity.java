package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.MonthDay;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

@Entity(name = "fam_Program")
@Table(name = "fam_program")
class ProgramEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    @Enumerated(EnumType.STRING)
    @Column(name = "program_kind")
    private ProgramKind kind;

    @Column(name = "name")
    private String name;

    @Column(name = "year_start_month")
    private int startMonth;

    @Column(name = "year_start_day")
    private int startDay;

    @Embedded
    @SuppressWarnings("UnusedVariable") // for the database
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ProgramEntity() {}

    ProgramEntity(UUID organization, Program program, Stamp stamp) {
        id = program.id().value();
        this.organization = organization;
        kind = program.kind();
        name = program.name();
        startMonth = program.yearStart().getMonthValue();
        startDay = program.yearStart().getDayOfMonth();
        trail = new Trail(stamp);
    }

    Program asRecord() {
        return new Program(new ProgramId(id), kind, name, MonthDay.of(startMonth, startDay));
    }
}
