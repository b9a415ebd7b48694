package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;

@Entity(name = "fam_ProgramYear")
@Table(name = "fam_program_year")
class ProgramYearEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "program_id")
    private UUID program;

    @Column(name = "label")
    private String label;

    @Column(name = "start_date")
    private LocalDate start;

    @Column(name = "end_date")
    private LocalDate end;

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ProgramYearEntity() {}

    ProgramYearEntity(ProgramYearId id, ProgramId program, YearDraft draft, Stamp stamp) {
        this.id = id.value();
        this.program = program.value();
        trail = new Trail(stamp);
        become(draft);
    }

    void change(YearDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    private void become(YearDraft draft) {
        label = draft.label();
        start = draft.start();
        end = draft.end();
    }

    long version() {
        return version;
    }

    ProgramYear asRecord() {
        return new ProgramYear(new ProgramYearId(id), new ProgramId(program), label, start, end, version);
    }
}
