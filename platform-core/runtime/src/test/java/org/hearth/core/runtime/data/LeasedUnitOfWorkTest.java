package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.StaleData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LeasedUnitOfWorkTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.123456Z");

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final LeasedUnitOfWork unitOfWork;
    private final UUID folderId = TimeOrderedId.next();

    LeasedUnitOfWorkTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("notes", "tst", Notes.SCRIPTS);
        units = new PersistenceUnits(test.database());
        units.compose(List.of(Notes.ENTITIES));
        unitOfWork = new LeasedUnitOfWork(units);
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void storesEveryTypeAndReadsItBack() {
        var id = TimeOrderedId.next();
        unitOfWork.run(em -> {
            var folder = new FolderEntity(folderId, "Kitchen");
            em.persist(folder);
            em.persist(new NoteEntity(id, folder, "ñandú ".repeat(5000), NOON.plusNanos(789)));
        });

        var note = unitOfWork.read(em -> em.find(NoteEntity.class, id));

        assertThat(note.text()).hasSize(30000).startsWith("ñandú");
        assertThat(note.picture()).containsExactly(1, 2, 3);
        assertThat(note.isPinned()).isTrue();
        assertThat(note.written()).isEqualTo(NOON);
        assertThat(note.folder().name()).isEqualTo("Kitchen");
    }

    @Test
    void anInstantIsStoredAsUtcOfItsOwn() {
        var id = TimeOrderedId.next();
        unitOfWork.run(em -> {
            var folder = new FolderEntity(folderId, "Kitchen");
            em.persist(folder);
            em.persist(new NoteEntity(id, folder, "x", NOON));
        });

        assertThat(test.one("select cast(written as varchar(40)) from tst_note"))
                .isEqualTo("2026-07-01 12:00:00.123456");
        assertThat(unitOfWork.<List<NoteEntity>>read(em -> em.createQuery(
                                "select n from tst_StickyNote n where n.written >= :from and n.written < :to",
                                NoteEntity.class)
                        .setParameter("from", NOON)
                        .setParameter("to", NOON.plusSeconds(1))
                        .getResultList()))
                .hasSize(1);
    }

    @Test
    void failedWorkLeavesNothingAndTravelsOnUnchanged() {
        var failure = new IllegalArgumentException("no");

        assertThatThrownBy(() -> unitOfWork.run(em -> {
                    em.persist(new FolderEntity(folderId, "Kitchen"));
                    em.flush();
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(names()).isEmpty();
    }

    @Test
    void aCallInsideAnotherJoinsIt() {
        assertThatThrownBy(() -> unitOfWork.run(outer -> {
                    unitOfWork.run(inner -> {
                        assertThat(inner).isSameAs(outer);
                        inner.persist(new FolderEntity(folderId, "Kitchen"));
                    });
                    assertThat(names()).containsExactly("Kitchen");
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");

        assertThat(names()).isEmpty();
    }

    @Test
    void aFailureOfAJoinedCallCannotBeSwallowed() {
        assertThatThrownBy(() -> unitOfWork.run(outer -> {
                    outer.persist(new FolderEntity(folderId, "Kitchen"));
                    try {
                        unitOfWork.run(inner -> {
                            throw new IllegalArgumentException("half done");
                        });
                    } catch (IllegalArgumentException e) {
                        assertThat(e).hasMessage("half done");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("half done");

        assertThat(names()).isEmpty();
    }

    @Test
    void aWriteInsideAReadCommitsOnItsOwn() {
        assertThatThrownBy(() -> unitOfWork.read(em -> {
                    unitOfWork.run(inner -> inner.persist(new FolderEntity(folderId, "Kitchen")));
                    throw new IllegalStateException("after");
                }))
                .hasMessage("after");

        assertThat(names()).containsExactly("Kitchen");
    }

    @Test
    void theSecondOfTwoWritersLearnsWhichRecordIsStale() {
        unitOfWork.run(em -> em.persist(new FolderEntity(folderId, "Kitchen")));

        assertThatThrownBy(() -> unitOfWork.run(em -> {
                    folder(em).rename("Cellar");
                    inAnotherThread(() -> unitOfWork.run(other -> folder(other).rename("Attic")));
                }))
                .isInstanceOfSatisfying(StaleData.class, stale -> {
                    assertThat(stale.kind()).isEqualTo("tst.folder");
                    assertThat(stale.id()).isEqualTo(folderId);
                });

        assertThat(names()).containsExactly("Attic");
    }

    @Test
    void aLockHeldTooLongIsToldAsSuchAndNothingIsStored() {
        unitOfWork.run(em -> em.persist(new FolderEntity(folderId, "Kitchen")));

        unitOfWork.run(em -> {
            folder(em).rename("Cellar");
            em.flush();
            inAnotherThread(() -> assertThatThrownBy(
                            () -> unitOfWork.run(other -> other.createQuery("update tst_Folder f set f.name = 'Attic'")
                                    .executeUpdate()))
                    .isInstanceOf(DatabaseBusy.class));
        });

        assertThat(names()).containsExactly("Cellar");
    }

    @Test
    void actionsRunAfterTheCommitOnlyAndMayWriteThemselves() {
        var seen = new ArrayList<String>();

        unitOfWork.run(em -> {
            unitOfWork.afterCommit(() -> unitOfWork.run(later -> folder(later).rename("Cellar")));
            unitOfWork.afterCommit(() -> {
                throw new IllegalStateException("does not undo the commit");
            });
            unitOfWork.afterCommit(() -> seen.addAll(names()));
            em.persist(new FolderEntity(folderId, "Kitchen"));
            assertThat(seen).isEmpty();
        });
        assertThatThrownBy(() -> unitOfWork.run(em -> {
                    unitOfWork.afterCommit(() -> seen.add("never"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seen).containsExactly("Cellar");
    }

    @Test
    void whatAFirstCommitLeftToDoIsDoneThoughALaterWriteOfTheSameReadFails() {
        var seen = new ArrayList<String>();

        assertThatThrownBy(() -> unitOfWork.read(any -> {
                    unitOfWork.run(em -> {
                        em.persist(new FolderEntity(folderId, "Kitchen"));
                        unitOfWork.afterCommit(() -> seen.add("first"));
                    });
                    unitOfWork.run(em -> {
                        unitOfWork.afterCommit(() -> seen.add("second"));
                        throw new IllegalStateException("no");
                    });
                    return true;
                }))
                .hasMessage("no");

        assertThat(names()).containsExactly("Kitchen");
        assertThat(seen).containsExactly("first");
    }

    @Test
    void whatSomebodyTypedStandsNowhereInWhatTheDatabaseRefused() {
        unitOfWork.run(em -> em.persist(new FolderEntity(folderId, "Rosa's secret")));

        for (var typed : List.of("Rosa's secret", "it's Rosa 'to length' ".repeat(10))) {
            assertThatThrownBy(() -> unitOfWork.run(em -> em.persist(new FolderEntity(TimeOrderedId.next(), typed))))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining(typed.length() > 60 ? "SQLSTATE 22001" : "SQLSTATE 23505")
                    .hasNoCause()
                    .satisfies(refused -> assertThat(refused.toString()).doesNotContain("Rosa"));
        }
    }

    @Test
    void whatWaitsForTheCommitIsWrittenOnceAndInOrder() {
        var written = new ArrayList<List<String>>();
        BeforeCommit<String> writer = (em, entries) -> written.add(entries);

        unitOfWork.run(em -> {
            unitOfWork.beforeCommit(writer, "one");
            unitOfWork.run(inner -> unitOfWork.beforeCommit(writer, "two"));
            assertThat(written).isEmpty();
        });
        unitOfWork.read(em -> {
            unitOfWork.beforeCommit(writer, "three");
            return true;
        });
        unitOfWork.beforeCommit(writer, "four");

        assertThat(written).containsExactly(List.of("one", "two"), List.of("three"), List.of("four"));
    }

    private FolderEntity folder(EntityManager em) {
        return em.find(FolderEntity.class, folderId);
    }

    private List<String> names() {
        return unitOfWork.read(em -> em.createQuery("select f.name from tst_Folder f order by f.name", String.class)
                .getResultList());
    }

    private static void inAnotherThread(Runnable work) {
        var failures = new ArrayList<Throwable>();
        var thread = new Thread(work);
        thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failures).isEmpty();
    }
}
