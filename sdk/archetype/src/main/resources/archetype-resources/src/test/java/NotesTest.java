package ${package};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Caller;
import ${package}.internal.NotesModule;
import ${package}.note.Note;
import ${package}.note.Notes;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NotesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final Caller ADVOCATE = TestPlatform.staff("FA01", "family_advocate");

    private TestPlatform platform;
    private Notes notes;

    @BeforeEach
    void start() {
        platform = TestPlatform.at(NOW, NotesModule.class);
        notes = platform.get(Notes.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whatWasWrittenCanBeReadWithItsAuthorAndTime() {
        platform.access().as(ADVOCATE, () -> notes.write("  Coffee at nine  "));

        assertThat(platform.access().as(ADVOCATE, notes::latest))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.text()).isEqualTo("Coffee at nine");
                    assertThat(note.author()).isEqualTo("Staff FA01");
                    assertThat(note.written()).isEqualTo(NOW);
                });
    }

    @Test
    void anEmptyNoteIsRefusedAndNamesTheField() {
        assertThatThrownBy(() -> platform.access().as(ADVOCATE, () -> notes.write("   ")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(each -> assertThat(each.label() + " " + each.field())
                                        .isEqualTo("E-REQ text")));
    }

    @Test
    void aNoteOfTheLongestLengthFitsAndOneMoreIsRefused() {
        platform.access().as(ADVOCATE, () -> notes.write("x".repeat(Note.LONGEST)));

        assertThatThrownBy(() -> platform.access().as(ADVOCATE, () -> notes.write("x".repeat(Note.LONGEST + 1))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("E-RANGE");
    }

    @Test
    void whoeverHasNoRoleForItIsRefused() {
        Caller visitor = TestPlatform.staff("V1", "visitor");

        assertThatThrownBy(() -> platform.access().as(visitor, notes::latest)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> platform.access().as(visitor, () -> notes.write("Hello")))
                .isInstanceOf(AccessDenied.class);
    }
}
