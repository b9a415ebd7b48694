package org.hearth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    @Test
    void englishAndSpanishHaveTheSameKeysAndNoEmptyText() throws IOException {
        var english = load("en");
        var spanish = load("es");

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
        assertThat(spanish.values()).doesNotContain("");
        assertThat(english.values()).doesNotContain("");
    }

    private static Properties load(String language) throws IOException {
        var file = "/messages/messages_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessageFilesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
