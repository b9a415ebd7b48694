package org.hearth.family.consent;

import java.util.List;
import java.util.stream.Collectors;

/** Recipients as one text: a line for each, its kind in front. Names hold no line breaks. */
final class RecipientLines {

    private RecipientLines() {}

    static String of(List<Recipient> recipients) {
        return recipients.stream().map(each -> each.kind() + " " + each.name()).collect(Collectors.joining("\n"));
    }

    static List<Recipient> read(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 2))
                .map(part -> new Recipient(Recipient.Kind.valueOf(part[0]), part[1]))
                .toList();
    }
}
