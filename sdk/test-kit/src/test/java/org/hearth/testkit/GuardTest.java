package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.module.ModuleService;
import org.hearth.core.security.Access;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A sound service passes, and every way in which one can be unsound is found. */
final class GuardTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Permission READ = new Permission("ex.board.read");
    private static final Permission WRITE = new Permission("ex.board.write");
    private static final String MINE = "S-1";

    private final Watch watch = new Watch();
    private final TestPlatform platform = TestPlatform.watched(NOW, List.of(), watch);

    @AfterEach
    void close() {
        platform.close();
    }

    /** Asks first, and keeps to what is the caller's. */
    static final class Sound {

        private final UnitOfWork work;
        private final Access access;

        Sound(UnitOfWork work, Access access) {
            this.work = work;
            this.access = access;
        }

        public List<String> rows() {
            access.require(READ);
            return work.read(em -> {
                em.createNativeQuery("select count(*) from core_task").getSingleResult();
                return access.caller().staffCode().equals(MINE) ? List.of("mine") : List.of();
            });
        }

        public void pin(String text, boolean loudly) {
            access.require(loudly ? WRITE : READ);
            work.run(em -> em.flush());
        }

        public int longest() {
            return 1;
        }
    }

    private static final String SOUND = """
            # a comment
            Sound.rows                  ex.board.read   own
            Sound.pin(String,boolean)   ex.board.read   all
            Sound.pin(String,boolean)?true ex.board.write all
            Sound.longest               -               all
            """;

    @Test
    void whatAsksAsItsTableSaysPasses() {
        assertThat(faults(Sound.class, Sound::new, SOUND)).isEmpty();
    }

    @Test
    void aMethodThatTheTableForgetsIsFound() {
        assertThat(faults(Sound.class, Sound::new, SOUND.replaceAll("(?m)^Sound.longest.*$", "")))
                .containsExactly("Sound.longest(): the table does not say what it asks for");
    }

    @Test
    void aLineForAMethodThatIsGoneIsFound() {
        assertThat(faults(Sound.class, Sound::new, SOUND + "Sound.gone ex.board.read all"))
                .containsExactly("Sound.gone: there is no such method");
    }

    @Test
    void theWrongPermissionIsFound() {
        assertThat(faults(
                        Sound.class,
                        Sound::new,
                        SOUND.replace("rows                  ex.board.read", "rows ex.board.write")))
                .contains(
                        "Sound.rows(): lets in whoever lacks ex.board.write (it answered)",
                        "Sound.rows(): asks for ex.board.read too, the table does not say so",
                        "Sound.rows(): lets in reader (it answered)");
    }

    @Test
    void aPermissionThatTheTableDoesNotTellIsFound() {
        assertThat(faults(
                        Sound.class,
                        Sound::new,
                        SOUND.replace("pin(String,boolean)   ex.board.read", "pin(String,boolean) -")))
                .containsExactly("Sound.pin(String,boolean): asks for ex.board.read, the table says nothing");
    }

    /** Asks nobody. */
    static final class Forgetful {

        private final UnitOfWork work;

        Forgetful(UnitOfWork work, Access access) {
            this.work = work;
        }

        public long count() {
            return work.read(em -> (Number) em.createNativeQuery("select count(*) from core_task")
                            .getSingleResult())
                    .longValue();
        }
    }

    @Test
    void aServiceThatAsksNobodyIsFound() {
        assertThat(faults(Forgetful.class, Forgetful::new, "Forgetful.count ex.board.read all"))
                .contains(
                        "Forgetful.count(): lets in whoever lacks ex.board.read (it answered)",
                        "Forgetful.count(): lets in bystander (it answered)");
        assertThat(faults(Forgetful.class, Forgetful::new, "Forgetful.count - all"))
                .containsExactly("Forgetful.count(): asks nothing and touches [EntityManager.createNativeQuery]");
    }

    /** Looks before it asks. */
    static final class Late {

        private final UnitOfWork work;
        private final Access access;

        Late(UnitOfWork work, Access access) {
            this.work = work;
            this.access = access;
        }

        public void pin() {
            work.run(em -> {
                em.flush();
                access.require(WRITE);
            });
        }
    }

    @Test
    void aServiceThatTouchesDataBeforeItAsksIsFound() {
        assertThat(faults(Late.class, Late::new, "Late.pin ex.board.write all"))
                .contains(
                        "Late.pin(): touches EntityManager.flush before it refuses whoever lacks ex.board.write",
                        "Late.pin(): touches EntityManager.flush before it refuses reader");
    }

    /** Tells everybody everything. */
    static final class Loose {

        private final Access access;

        Loose(UnitOfWork work, Access access) {
            this.access = access;
        }

        public List<String> rows() {
            access.require(READ);
            return List.of("somebody else's");
        }

        public String row() {
            access.require(READ);
            throw new NotFound("row", MINE);
        }
    }

    @Test
    void aListThatDoesNotKeepToOwnRowsIsFoundAndOneThatFindsNothingForAnybodyProvesNothing() {
        assertThat(faults(Loose.class, Loose::new, "Loose.rows ex.board.read own\nLoose.row ex.board.read own"))
                .containsExactly(
                        "Loose.row(): cannot be judged (org.hearth.core.failure.NotFound: row S-1);"
                                + " name what it needs in arguments()",
                        "Loose.rows(): does not keep to the families one works with (it answered)");
    }

    @Test
    void aMalformedTableIsRefused() {
        assertThatThrownBy(() -> PermissionTable.read("Sound.rows ex.board.read"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PermissionTable.read("A.b x all\nA.b y all"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PermissionTable.beside(GuardTest.class, "none.txt"))
                .hasMessageContaining("none.txt");
    }

    private <T> List<String> faults(Class<T> type, BiFunction<UnitOfWork, Access, T> make, String table) {
        var registry = platform.platform().security().roles();
        registry.add(
                "board",
                List.of(
                        new Role("bystander", Set.of()),
                        new Role("reader", Set.of(READ)),
                        new Role("writer", Set.of(READ, WRITE))));
        var calls = new ServiceCalls(platform.access(), platform.unwatched(), watch, new Arguments(NOW));
        var service = new ModuleService<>(type, make.apply(platform.get(UnitOfWork.class), platform.access()));
        return new Guard(registry, PermissionTable.read(table), calls, MINE)
                .faults(
                        List.of(service),
                        registry.all().stream().filter(GuardTest::isReal).toList());
    }

    private static boolean isReal(Role role) {
        return Stream.of("bystander", "reader", "writer").anyMatch(role.code()::equals);
    }
}
