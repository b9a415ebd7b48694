package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.text.Messages;
import org.hearth.family.genogram.Genogram.Figure;

/** The words of drawings and tables in one language. */
record Words(Messages messages, Locale language) {

    String text(String key) {
        return messages.text("fam.genogram." + key, language);
    }

    String text(String key, Map<String, ?> arguments) {
        return messages.text("fam.genogram." + key, language, arguments);
    }

    String family(String name) {
        return messages.text("fam.family.title", language, Map.of("name", name));
    }

    /** A value of a reference list. */
    String listed(String list, String value) {
        return messages.text("list.fam." + list + "." + value, language);
    }

    /** What one is to another, in a sentence. */
    String relation(String type, String from, String to) {
        return messages.text("fam.relationship." + type, language, Map.of("from", from, "to", to));
    }

    String coded(String group, Enum<?> value) {
        return text(group + "." + value.name().toLowerCase(Locale.ROOT));
    }

    String name(Figure figure) {
        return figure.isUnknown() ? text("unknown_parent") : figure.name();
    }

    String day(LocalDate day) {
        return messages.write(day, language);
    }

    /** Birth, age and death in one line; empty when nothing is known. */
    String life(Figure figure) {
        var life = figure.life();
        var born = life.born();
        var died = life.died();
        var words = new StringBuilder();
        if (born != null) {
            words.append(text(life.estimated() ? "born_about" : "born", Map.of("date", day(born))));
            var age = life.age();
            if (age != null) {
                words.append(" · ").append(text("age", Map.of("age", age)));
            }
        }
        if (died != null) {
            words.append(words.isEmpty() ? "" : " · ").append(text("died", Map.of("date", day(died))));
        }
        return words.toString();
    }

    /** The years below a symbol. */
    String years(Figure figure) {
        var born = figure.life().born();
        var died = figure.life().died();
        var from = born == null ? "" : (figure.life().estimated() ? "~" : "") + born.getYear();
        return died == null ? from : (from.isEmpty() ? "?" : from) + "–" + died.getYear();
    }
}
