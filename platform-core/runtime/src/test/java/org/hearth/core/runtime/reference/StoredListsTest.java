package org.hearth.core.runtime.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceList.Upkeep;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.reference.ReferenceLists.Terms;
import org.hearth.core.reference.ReferenceLists.Words;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.RecordingAudit;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.data.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class StoredListsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final ReferenceList FOOD =
            new ReferenceList("fam.food", List.of("bread", "milk", "eggs"), Upkeep.OPEN);
    private static final ReferenceList KIN = new ReferenceList("fam.kin", List.of("parent", "child"), Upkeep.CHOICE);
    private static final ReferenceList STATES = new ReferenceList("fam.state", List.of("on", "off"));

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final OpenAccess access = new OpenAccess();
    private final RecordingAudit audit = new RecordingAudit();
    private final StoredLists lists;

    StoredListsTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("core", "core", MigrationScripts.beside(StoredLists.class));
        units = new PersistenceUnits(test.database());
        units.compose(List.of(ManagedClasses.beside("core", StoredLists.class)));
        lists = new StoredLists(new LeasedUnitOfWork(units), access, audit, new Noon());
        lists.put("family-record", List.of(FOOD, KIN, STATES));
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void aListThatNobodyChangedIsAsTheModuleBringsIt() {
        assertThat(lists.choices(FOOD)).containsExactly("bread", "milk", "eggs");
        assertThat(lists.words("list.fam.food.bread", "en")).isEmpty();
    }

    @Test
    void anAgencyAddsEntriesOnlyToAnOpenList() {
        String code = lists.add("fam.food", new Words("Rice", "Arroz"), TODAY);
        assertThat(lists.choices(FOOD)).containsExactly("bread", "milk", "eggs", code);
        assertThat(lists.words("list.fam.food." + code, "es")).contains("Arroz");
        assertThat(audit.last().action()).isEqualTo(AuditAction.SETTING);
        refused(each -> each.add("fam.kin", new Words("Aunt", ""), TODAY), "E-LOCK C8 ");
        refused(each -> each.add("fam.food", Words.NONE, TODAY), "E-REQ C8 english");
        refused(each -> each.add("fam.food", new Words("rice", ""), TODAY), "E-DUP C8 english");
        refused(each -> each.add("fam.food", new Words("Corn", ""), TODAY.minusDays(1)), "E-RANGE C8 from");
    }

    @Test
    void aRetiredEntryIsRefusedForNewRecordsAndStaysInOldOnes() {
        lists.change("fam.food", "milk", terms(Words.NONE, false, 2), TODAY);
        assertThat(lists.choices(FOOD)).containsExactly("bread", "eggs");
        assertThat(lists.choices(FOOD, List.of("milk"))).containsExactly("bread", "milk", "eggs");
        assertThat(lists.refusal(FOOD, List.of("bread", "milk"), List.of(), "topics"))
                .hasValueSatisfying(each -> {
                    assertThat(each.label()).isEqualTo("E-STATE C8");
                    assertThat(each.field()).isEqualTo("topics");
                });
        assertThat(lists.refusal(FOOD, List.of("milk"), List.of("milk"), "topics"))
                .isEmpty();
        assertThat(lists.refusal(FOOD, List.of("stone"), List.of(), "topics"))
                .hasValueSatisfying(each -> assertThat(each.label()).isEqualTo("E-FMT C8"));
    }

    @Test
    void aChangeMayBePlannedAndTheHistoryShowsIt() {
        lists.change("fam.food", "milk", terms(Words.NONE, false, 2), TODAY.plusDays(1));
        assertThat(lists.choices(FOOD)).contains("milk");
        assertThat(food().history()).singleElement().satisfies(each -> {
            assertThat(each.from()).isEqualTo(TODAY.plusDays(1));
            assertThat(each.by()).isEqualTo("Ana");
        });
    }

    @Test
    void theAgencysOwnWordsWinAndEnglishStandsWhereSpanishIsMissing() {
        lists.change("fam.food", "bread", terms(new Words("Loaf", ""), true, 1), TODAY);
        assertThat(lists.words("list.fam.food.bread", "en")).contains("Loaf");
        assertThat(lists.words("list.fam.food.bread", "es")).contains("Loaf");
        lists.change("fam.food", "bread", terms(Words.NONE, true, 1), TODAY);
        assertThat(lists.words("list.fam.food.bread", "en")).isEmpty();
    }

    @Test
    void anEntryThatMovesPushesTheOthers() {
        lists.change("fam.food", "eggs", terms(Words.NONE, true, 1), TODAY);
        assertThat(lists.choices(FOOD)).containsExactly("eggs", "bread", "milk");
        refused(each -> each.change("fam.food", "eggs", terms(Words.NONE, true, 4), TODAY), "E-RANGE C8 position");
    }

    @Test
    void whatRulesDependOnTakesOtherWordsAndNothingElse() {
        refused(each -> each.change("fam.state", "on", terms(Words.NONE, false, 1), TODAY), "E-LOCK C8 active");
        lists.change("fam.state", "on", terms(new Words("Lit", ""), true, 1), TODAY);
        assertThat(lists.words("list.fam.state.on", "en")).contains("Lit");
    }

    @Test
    void somethingIsAlwaysOffered() {
        lists.change("fam.kin", "child", terms(Words.NONE, false, 2), TODAY);
        refused(each -> each.change("fam.kin", "parent", terms(Words.NONE, false, 1), TODAY), "E-STATE C8 active");
    }

    @Test
    void aChangeNeedsThePermissionAndAnEntryThatExists() {
        assertThatThrownBy(() -> lists.change("fam.food", "stone", terms(Words.NONE, true, 1), TODAY))
                .isInstanceOf(NotFound.class);
        access.close(ReferenceLists.CHANGE);
        assertThatThrownBy(() -> lists.add("fam.food", new Words("Rice", ""), TODAY))
                .isInstanceOf(AccessDenied.class);
        access.close(ReferenceLists.READ);
        assertThatThrownBy(lists::all).isInstanceOf(AccessDenied.class);
    }

    private ReferenceLists.Listed food() {
        return lists.all().stream()
                .filter(each -> each.list().equals(FOOD))
                .findFirst()
                .orElseThrow();
    }

    private static Terms terms(Words words, boolean active, int position) {
        return new Terms(words, active, position);
    }

    private void refused(Consumer<ReferenceLists> act, String label) {
        assertThatThrownBy(() -> act.accept(lists))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.refusals())
                                .singleElement()
                                .satisfies(each -> assertThat(each.label() + " " + each.field())
                                        .isEqualTo(label)));
    }
}
