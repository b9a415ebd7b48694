package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.Imports.State;
import org.hearth.core.job.Jobs;
import org.junit.jupiter.api.Test;

final class ImportsTest extends ImportDesk {

    @Test
    void aDryRunReportsEveryRowAndStoresNothing() {
        Batch batch = checked("number,name\n1,Ana\n2,bad\n3,\n");

        assertThat(batch.state()).isEqualTo(State.CHECKED);
        assertThat(batch.rows()).isEqualTo(3);
        assertThat(batch.errors()).isEqualTo(2);
        assertThat(names.stored).isEmpty();
        assertThat(findings(batch.id()))
                .extracting(each ->
                        each.line() + " " + each.column() + " " + each.refusal().label())
                .containsExactly("3 name E-RANGE HS-000", "4 name E-REQ");
    }

    @Test
    void aLoadStoresTheGoodRowsAndSaysSo() {
        Batch batch = loaded("number,name\n1,Ana\n2,bad\n3,Eva\n");

        assertThat(batch.state()).isEqualTo(State.LOADED);
        assertThat(batch.loaded()).isEqualTo(2);
        assertThat(names.stored).containsOnlyKeys("1", "3");
    }

    @Test
    void theSameFileAgainIsSkippedAndAChangedRowIsAnUpdate() {
        loaded("number,name\n1,Ana\n2,Eva\n");
        Batch again = loaded("number,name\n1,Ana\n2,Eva Maria\n");

        assertThat(again.loaded()).isEqualTo(1);
        assertThat(again.skipped()).isEqualTo(1);
        assertThat(names.stored).containsEntry("2", "Eva Maria").hasSize(2);
    }

    @Test
    void anUndoTakesBackWhatNobodyHasChanged() {
        Batch batch = loaded("number,name\n1,Ana\n2,Eva\n");
        names.changedByPeople.add("2");

        as(LOADER, () -> {
            imports.undo(batch.id());
            return batch;
        });
        Batch undone = ended(batch.id());

        assertThat(undone.state()).isEqualTo(State.UNDONE);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(names.stored).containsOnlyKeys("2");
    }

    @Test
    void aLoadThatFailsLeavesNothingBehind() {
        Batch batch = loaded("number,name\n" + "%d,Ana\n".repeat(300).formatted(numbers(300)) + "999,break\n");

        assertThat(batch.state()).isEqualTo(State.FAILED);
        assertThat(names.stored).isEmpty();
    }

    @Test
    void aLoadThatFailsGivesChangedRecordsBackWhatTheyHeld() {
        loaded("number,name\n1,Ana\n2,Eva\n");
        Batch failed = loaded("number,name\n1,Ana Luisa\n2,Eva Maria\n" + numbered(3, 300) + "999,break\n");

        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.kept()).isZero();
        assertThat(names.stored).containsOnly(Map.entry("1", "Ana"), Map.entry("2", "Eva"));
        assertThat(loaded("number,name\n1,Ana\n2,Eva\n").skipped()).isEqualTo(2);
    }

    @Test
    void whatPeopleChangedAfterTheLoadIsReportedAndNotOverwritten() {
        loaded("number,name\n1,Ana\n2,Eva\n");
        Batch batch = loaded("number,name\n1,Ana Luisa\n2,Eva Maria\n");
        names.stored.put("2", "Eva M.");

        as(LOADER, () -> {
            imports.undo(batch.id());
            return batch;
        });

        assertThat(ended(batch.id()).kept()).isEqualTo(1);
        assertThat(names.stored).containsOnly(Map.entry("1", "Ana"), Map.entry("2", "Eva M."));
        assertThat(findings(batch.id()))
                .extracting(each -> each.line() + " " + each.refusal().message())
                .containsExactly("3 import.kept.changed");
    }

    @Test
    void aReaderPreparesItselfForTheRowsOfAChunkWhoseFormIsRightAndAgainForThoseToBeLoaded() {
        loaded("number,name\n1,Ana\n");
        names.prepared.clear();

        loaded("number,name\n1,Ana\n2,Eva\n3,\n4,bad\n5,Ida\n");

        assertThat(names.prepared)
                .containsExactly(List.of("1", "2", "4", "5"), List.of("1", "2", "4", "5"), List.of("2", "5"));
    }

    @Test
    void aChunkIsAsLongAsADatabaseLikesItAndTheLastOneIsShorter() {
        checked("number,name\n" + numbered(1, 600));

        assertThat(names.prepared).extracting(List::size).containsExactly(250, 250, 100);
    }

    @Test
    void theRowsAreCountedWhileTheyAreChecked() {
        Batch batch = checked("number,name\n" + numbered(1, 250));
        Jobs.State job =
                as(LOADER, () -> service(Jobs.class).state(batch.job())).orElseThrow();

        assertThat(job.done()).isEqualTo(250);
        assertThat(job.total()).isEqualTo(250);
        assertThat(names.headersRead).hasValue(3);
    }

    @Test
    void aLoadThatLaterOnesAreBuiltOnStaysUntilThoseAreTakenBack() {
        ((StagedImports) imports).add(List.of(new LaterFile(names)));
        Batch first = loaded("number,name\n1,Ana\n");
        Batch later = loaded("later", "number,name\n7,Eva\n");

        assertThat(as(LOADER, () -> imports.builtOn(first.id())))
                .extracting(Batch::id)
                .containsExactly(later.id());
        assertThat(as(LOADER, () -> imports.builtOn(later.id()))).isEmpty();
        assertThatThrownBy(() -> undone(first))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-STATE");

        assertThat(undone(later).state()).isEqualTo(State.UNDONE);
        assertThat(undone(first).state()).isEqualTo(State.UNDONE);
    }

    @Test
    void onlyWhoMayLoadAKindOfFileSeesItOrItsBatches() {
        Batch batch = checked("number,name\n1,Ana\n");

        assertThat(as(STRANGER, imports::types)).isEmpty();
        assertThat(as(STRANGER, imports::history)).isEmpty();
        assertThatThrownBy(() -> as(STRANGER, () -> imports.get(batch.id()))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aBatchIsLoadedOnlyOnce() {
        Batch batch = loaded("number,name\n1,Ana\n");

        assertThatThrownBy(() -> as(LOADER, () -> {
                    imports.load(batch.id());
                    return batch;
                }))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-STATE");
    }
}
