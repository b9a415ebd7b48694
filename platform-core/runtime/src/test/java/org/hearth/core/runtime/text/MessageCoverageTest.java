package org.hearth.core.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCoverageTest {

    @Test
    void theCoreSpeaksBothLanguages() {
        var coverage = MessageCoverage.of(Path.of("src/main/resources/core/messages"));
        assertThat(coverage.isComplete()).as(coverage.toString()).isTrue();
    }

    @Test
    void missingAndBrokenTextsAreNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("messages_en.properties"), "a=A\nb=B {x}\nc=C {\nd=D {x}\n");
        Files.writeString(folder.resolve("messages_es.properties"), "b=B {y}\nc=C\nd=D {x}\ne=E\n");
        var coverage = MessageCoverage.of(folder);
        assertThat(coverage.missingInSpanish()).containsExactly("a");
        assertThat(coverage.missingInEnglish()).containsExactly("e");
        assertThat(coverage.broken()).containsExactlyInAnyOrder("b", "c");
        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage).hasToString("missing in English [e], missing in Spanish [a], broken [b, c]");
    }
}
