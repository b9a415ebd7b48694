package org.hearth.family.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.text.Messages;

/** The page that says in plain words what is in an archive; it needs nothing beside it and prints as it is. */
final class ArchiveIndex {

    private static final String STYLE = "body{font-family:sans-serif;line-height:1.5;max-width:44rem;margin:2rem auto;"
            + "padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem .3rem 0;"
            + "border-bottom:1px solid #777;vertical-align:top}td.number{text-align:right}@media print{a{color:inherit}}";

    private final Messages messages;
    private final Locale language;
    private final List<Entry> kinds = new ArrayList<>();
    private final List<Entry> documents = new ArrayList<>();

    /** A file: its name, its words, and how many rows it holds. */
    private record Entry(String file, String words, String count) {}

    /** What stands above the lists. */
    record Head(String family, String number, List<String> people, String agency, String madeBy, String madeOn) {}

    ArchiveIndex(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    void kind(String file, String table, int rows) {
        kinds.add(new Entry(file, text("record." + table), String.valueOf(rows)));
    }

    void document(String file, String title, String day) {
        documents.add(new Entry(file, title, day));
    }

    String html(Head head, boolean everything) {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(language.getLanguage())
                .append("\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
                .append(escaped(text("fam.archive.title")))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main>\n");
        element(page, "h1", messages.text("fam.archive.of", language, Map.of("family", head.family())));
        element(page, "p", text(everything ? "fam.archive.all" : "fam.archive.some"));
        element(
                page,
                "p",
                messages.text(
                        "fam.archive.made",
                        language,
                        Map.of(
                                "agency", head.agency(),
                                "number", head.number(),
                                "by", head.madeBy(),
                                "on", head.madeOn())));
        element(page, "h2", text("fam.archive.people"));
        page.append("<ul>");
        head.people().forEach(each -> element(page, "li", each));
        page.append("</ul>\n");
        table(page, "fam.archive.kinds", "fam.archive.rows", kinds);
        if (!documents.isEmpty()) {
            table(page, "fam.archive.documents", "fam.archive.day", documents);
        }
        element(page, "p", text("fam.archive.proof"));
        return page.append("</main></body></html>\n").toString();
    }

    private void table(StringBuilder page, String heading, String last, List<Entry> entries) {
        element(page, "h2", text(heading));
        page.append("<table><thead><tr>");
        page.append("<th scope=\"col\">")
                .append(escaped(text("fam.archive.file")))
                .append("</th>");
        page.append("<th scope=\"col\">").append(escaped(text(last))).append("</th></tr></thead><tbody>\n");
        entries.forEach(each -> page.append("<tr><td><a href=\"")
                .append(escaped(each.file()))
                .append("\">")
                .append(escaped(each.words()))
                .append("</a></td><td class=\"number\">")
                .append(escaped(each.count()))
                .append("</td></tr>\n"));
        page.append("</tbody></table>\n");
    }

    private static void element(StringBuilder page, String name, String words) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private String text(String key) {
        return messages.text(key, language);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
