package org.hearth.ui.shell.admin;

import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists.Entry;
import org.hearth.core.reference.ReferenceLists.Words;
import org.hearth.ui.PageContext;

/** A code list and its entries as people call them; the code where a vendor's module has no words for it. */
record ListWords(PageContext context) {

    String list(String code) {
        var key = "list." + code;
        return context.messages().has(key) ? context.text(key) : code;
    }

    String entry(ReferenceList list, Entry entry) {
        var own = own(entry.terms().words());
        return own.isEmpty() ? entry(list, entry.code()) : own;
    }

    String entry(ReferenceList list, String entry) {
        var key = "list." + list.code() + "." + entry;
        return context.messages().has(key) ? context.text(key) : entry;
    }

    /** The agency's words in the reader's language, else in English; empty where it has none. */
    String own(Words words) {
        boolean spanish = context.language().getLanguage().equals("es")
                && !words.spanish().isEmpty();
        return spanish ? words.spanish() : words.english();
    }
}
