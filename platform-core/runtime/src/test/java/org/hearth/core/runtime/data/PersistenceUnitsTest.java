package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.tools.ToolProvider;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedChangeTracking;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedFetchGroups;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedLazy;
import org.hearth.core.data.TimeOrderedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PersistenceUnitsTest {

    private static final ManagedClasses FOLDERS_ONLY = classes(FolderEntity.class);

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final LeasedUnitOfWork unitOfWork;

    PersistenceUnitsTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("notes", "tst", Notes.SCRIPTS);
        units = new PersistenceUnits(test.database());
        unitOfWork = new LeasedUnitOfWork(units);
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void entitiesAreWovenByTheBuild() {
        assertThat(NoteEntity.class.getInterfaces())
                .contains(
                        PersistenceWeavedLazy.class,
                        PersistenceWeavedFetchGroups.class,
                        PersistenceWeavedChangeTracking.class);
    }

    @Test
    void anEntityThatWasNotWovenIsRefused(@TempDir Path folder) throws IOException {
        var unwoven = compiledHere(folder, "Unwoven", """
                @jakarta.persistence.Entity(name = "tst_Unwoven")
                class Unwoven {
                    @jakarta.persistence.Id java.util.UUID id;
                }
                """);

        assertThatThrownBy(() -> units.compose(List.of(unwoven)))
                .isInstanceOf(UnitRefused.class)
                .hasMessageContaining("'notes'")
                .hasMessageContaining("not woven");
    }

    @Test
    void withoutAUnitNothingRuns() {
        assertThatThrownBy(() -> unitOfWork.run(em -> em.flush())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aBrokenCandidateLeavesTheRunningUnit() {
        units.compose(List.of(FOLDERS_ONLY));

        assertThatThrownBy(() -> units.compose(List.of(classes(NoteEntity.class))))
                .isInstanceOf(UnitRefused.class)
                .hasMessageContaining("notes");

        assertThat(entities()).containsExactly("tst_Folder");
        units.compose(List.of(Notes.ENTITIES));
        assertThat(entities()).containsExactlyInAnyOrder("tst_Folder", "tst_StickyNote");
    }

    @Test
    void aQueryMayFillARecordThatOnlyItsModuleSees() {
        var loader = new ModuleLoader(FolderEntity.class, FolderRow.class);
        units.compose(List.of(new ManagedClasses("notes", loader, FOLDERS_ONLY.classNames())));
        test.sql("insert into tst_folder (id, version, name) values (" + anId() + ", 1, 'Kitchen')");

        var rows = unitOfWork.read(em -> em.createQuery(
                        "select new " + FolderRow.class.getName() + "(f.id, f.name) from tst_Folder f", Object.class)
                .getResultList());

        assertThat(rows).hasSize(1).first().asString().contains("name=Kitchen");
    }

    @Test
    void twoEntitiesOfOneNameAreRefused() {
        assertThatThrownBy(() -> units.compose(List.of(FOLDERS_ONLY, FOLDERS_ONLY)))
                .isInstanceOf(UnitRefused.class)
                .hasMessageContaining("tst_Folder");
    }

    @Test
    void workThatBeganBeforeASwapFinishesOnItsOwnUnit() {
        units.compose(List.of(FOLDERS_ONLY));

        unitOfWork.run(em -> {
            units.compose(List.of(Notes.ENTITIES));
            assertThat(units.awaitDrained(Duration.ofMillis(20))).isFalse();
            em.persist(new FolderEntity(TimeOrderedId.next(), "Kitchen"));
        });

        assertThat(units.awaitDrained(Duration.ofSeconds(5))).isTrue();
        assertThat(entities()).hasSize(2);
        assertThat(test.one("select count(*) from tst_folder")).isEqualTo("1");
    }

    @Test
    void noTransactionFailsWhileUnitsAreSwappedUnderLoad() {
        units.compose(List.of(Notes.ENTITIES));
        var goOn = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var writers = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < 4; i++) {
                writers.add(CompletableFuture.supplyAsync(() -> writeWhile(goOn), threads));
            }
            for (int i = 0; i < 10; i++) {
                units.compose(List.of(i % 2 == 0 ? FOLDERS_ONLY : Notes.ENTITIES));
            }
            goOn.set(false);
            int written = writers.stream().mapToInt(CompletableFuture::join).sum();
            assertThat(test.one("select count(*) from tst_folder")).isEqualTo(String.valueOf(written));
        }
        assertThat(units.awaitDrained(Duration.ofSeconds(5))).isTrue();
    }

    @Test
    void theClassesOfAModuleThatWasTakenAwayCanBeCollected() throws InterruptedException {
        var gone = useOnce();
        units.compose(List.of(FOLDERS_ONLY));
        assertThat(units.awaitDrained(Duration.ofSeconds(5))).isTrue();

        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(gone.get()).isNull();
    }

    private WeakReference<ClassLoader> useOnce() {
        var loader = new ModuleLoader(FolderEntity.class, NoteEntity.class);
        units.compose(List.of(new ManagedClasses("notes", loader, Notes.ENTITIES.classNames())));
        long found = unitOfWork.read(em -> em.createQuery("select count(n) from tst_StickyNote n", Long.class)
                .getSingleResult());
        assertThat(found).isZero();
        return new WeakReference<>(loader);
    }

    private int writeWhile(AtomicBoolean goOn) {
        int written = 0;
        while (goOn.get()) {
            var id = TimeOrderedId.next();
            unitOfWork.run(em -> em.persist(new FolderEntity(id, id.toString())));
            written++;
        }
        return written;
    }

    private List<String> entities() {
        return unitOfWork.read(em -> em.getMetamodel().getEntities().stream()
                .map(type -> type.getName())
                .toList());
    }

    private String anId() {
        return test.database().kind() == DatabaseKind.DERBY
                ? "x'00000000000070008000000000000001'"
                : "'00000000-0000-7000-8000-000000000001'";
    }

    /** A class that did not pass through the build, and so not through its weaving. */
    private static ManagedClasses compiledHere(Path folder, String name, String text) throws IOException {
        var source = folder.resolve(name + ".java");
        Files.writeString(source, text);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(result).isZero();
        var loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, PersistenceUnitsTest.class.getClassLoader());
        return new ManagedClasses("notes", loader, List.of(name));
    }

    private static ManagedClasses classes(Class<?> type) {
        return new ManagedClasses("notes", type.getClassLoader(), List.of(type.getName()));
    }
}
