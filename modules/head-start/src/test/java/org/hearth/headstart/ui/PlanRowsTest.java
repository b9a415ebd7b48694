package org.hearth.headstart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.core.data.PageRequest;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyRow;
import org.hearth.headstart.Office;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.program.HeadStartTasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRowsTest {

    private Office office;

    @BeforeAll
    void open() {
        office = new Office(LocalDate.of(2026, 9, 10));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aPageTellsOfEachFamilyWhereItsPlanStandsAndWhatIsDueFirst() {
        var begun = office.family();
        var fresh = office.family();
        office.asAdvocate(() -> office.assessedPlan(begun));
        var rows = new PlanRows(office.get(Families.class), office.plans(), office.get(Tasks.class));

        var page = office.asAdvocate(() -> rows.page(FamilyFilter.ALL, Office.YEAR, PageRequest.first(50)));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows())
                .extracting(PlanRow::family)
                .extracting(FamilyRow::id)
                .containsExactly(begun, fresh);
        assertThat(page.rows())
                .extracting(PlanRow::state)
                .containsExactly(Optional.of(PlanState.GOAL_SETTING), Optional.empty());
        assertThat(page.rows())
                .extracting(row -> row.due().map(Task::kind).orElse(""))
                .containsExactly(HeadStartTasks.AGREE, HeadStartTasks.OPEN_PLAN);
        var elsewhere =
                office.as(office.stranger, () -> rows.page(FamilyFilter.ALL, Office.YEAR, PageRequest.first(50)));
        assertThat(elsewhere.rows()).isEqualTo(List.of());
    }
}
