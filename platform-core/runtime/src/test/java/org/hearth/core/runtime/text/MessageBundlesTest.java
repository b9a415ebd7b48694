package org.hearth.core.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.runtime.Noon;
import org.hearth.core.text.Explanation;
import org.hearth.core.text.MessageKey;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {

    private static final Locale ES = Locale.of("es");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private final MessageBundles messages = new MessageBundles(new Noon(ZoneId.of("America/New_York")));

    @Test
    void aDayIsWrittenWithItsWeekdayInBothLanguages() {
        assertThat(messages.write(DAY, Locale.ENGLISH)).isEqualTo("Thu 12 Nov 2026");
        assertThat(messages.write(DAY, ES)).isEqualTo("jue 12 nov 2026");
    }

    @Test
    void anInstantIsWrittenInTheAgencysZone() {
        assertThat(messages.write(Instant.parse("2026-11-12T01:30:00Z"), Locale.US))
                .isEqualTo("Wed 11 Nov 2026, 8:30 PM");
        assertThat(messages.write(LocalTime.of(14, 5), Locale.US)).isEqualTo("2:05 PM");
    }

    @Test
    void aCountTakesItsPlural() {
        assertThat(messages.text("word.days", Locale.US, Map.of("count", 1))).isEqualTo("1 day");
        assertThat(messages.text("word.days", ES, Map.of("count", 1200))).isEqualTo("1,200 días");
    }

    @Test
    void aListIsWrittenAsASentencePart() {
        messages.add("m", module("a=first", "a=primero"));
        List<Object> list = List.of(new MessageKey("a"), DAY, "x");
        assertThat(messages.write(list, Locale.US)).isEqualTo("first, Thu 12 Nov 2026, and x");
        assertThat(messages.write(list, ES)).isEqualTo("primero, jue 12 nov 2026 y x");
    }

    @Test
    void aTextThatOnlyEnglishHasIsShownInEnglishAndAnUnknownOneAsItsKey() {
        messages.add("m", module("a.only=Only here", ""));
        assertThat(messages.text("a.only", ES)).isEqualTo("Only here");
        assertThat(messages.text("a.only", Locale.FRENCH)).isEqualTo("Only here");
        assertThat(messages.text("nowhere", ES)).isEqualTo("nowhere");
        assertThat(messages.has("nowhere")).isFalse();
    }

    @Test
    void aModulesWordsGoWithItAndComeBackAnew() {
        messages.add("m", module("a=one {x}", "a=uno {x}"));
        assertThat(messages.text("a", ES, Map.of("x", "!"))).isEqualTo("uno !");
        messages.remove("m");
        assertThat(messages.text("a", ES)).isEqualTo("a");
        messages.add("m", module("a=two {x}", "a=dos {x}"));
        assertThat(messages.text("a", ES, Map.of("x", "!"))).isEqualTo("dos !");
    }

    @Test
    void aModuleCannotChangeAWordOfTheCore() {
        messages.add("m", module("word.yes=Maybe", ""));
        assertThat(messages.text("word.yes", Locale.US)).isEqualTo("Yes");
    }

    @Test
    void aBrokenTextIsShownAsItStands() {
        messages.add("m", module("a=broken {", ""));
        assertThat(messages.text("a", Locale.US, Map.of("x", 1))).isEqualTo("broken {");
    }

    @Test
    void valuesAreNeverReadAsPatterns() {
        messages.add("m", module("a=Hello {name}", ""));
        assertThat(messages.text("a", Locale.US, Map.of("name", "{0,number} ''x''")))
                .isEqualTo("Hello {0,number} ''x''");
    }

    @Test
    void aRefusalSaysWhatAndWhyAndWhatNextAndTheRule() {
        messages.add(
                "m",
                module(
                        "hs.optout=The family may opt out from {day} on.\nhs.optout.next=Come back on {day}.\n"
                                + "rule.HS-028=Opt-out after 90 days (000, Opt-out)",
                        ""));
        var refusal = Refusal.of(RefusalCode.E_EARLY, "HS-028", "hs.optout").with("day", DAY);
        assertThat(messages.explain(refusal, Locale.US))
                .isEqualTo(new Explanation(
                        "E-EARLY HS-028",
                        "The family may opt out from Thu 12 Nov 2026 on.",
                        "Come back on Thu 12 Nov 2026.",
                        "Opt-out after 90 days (000, Opt-out)"));
    }

    @Test
    void aRefusalWithoutWordsOfItsOwnStillSpeaksPlainly() {
        var explanation = messages.explain(Refusal.of(RefusalCode.E_REQ, "HS-001", "gone"), ES);
        assertThat(explanation.what()).isEqualTo("Todavía falta algo que aquí es necesario.");
        assertThat(explanation.next()).isEqualTo("Complete lo que falta e inténtelo de nuevo.");
        var warning = messages.explain(Refusal.of(RefusalCode.warning("W-READY"), "HS-001", "gone"), Locale.US);
        assertThat(warning.what()).startsWith("Please look at this");
    }

    private static Function<String, Optional<InputStream>> module(String english, String spanish) {
        return path -> switch (path) {
            case "messages/messages_en.properties" -> Optional.of(file(english));
            case "messages/messages_es.properties" -> Optional.of(file(spanish));
            default -> Optional.empty();
        };
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
