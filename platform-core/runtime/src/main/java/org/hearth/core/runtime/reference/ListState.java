package org.hearth.core.runtime.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists.Change;
import org.hearth.core.reference.ReferenceLists.Entry;
import org.hearth.core.reference.ReferenceLists.Terms;
import org.hearth.core.reference.ReferenceLists.Words;

/** What a list is on a day: what the module brings, and over it what the agency made of it. */
final class ListState {

    private ListState() {}

    /**
     * The entries in order. An entry that the agency plans to add on a later day is not among them.
     *
     * @param changes of this list, newest first
     */
    static List<Entry> on(LocalDate day, ReferenceList list, List<Change> changes) {
        var entries = new LinkedHashMap<String, Entry>();
        int place = 1;
        for (String value : list.values()) {
            entries.put(value, new Entry(value, new Terms(Words.NONE, true, place++), false));
        }
        for (Change change : changes.reversed()) {
            if (!change.from().isAfter(day)) {
                entries.put(change.entry(), new Entry(change.entry(), change.terms(), !list.has(change.entry())));
            }
        }
        var ordered = new ArrayList<>(entries.values());
        ordered.sort(Comparator.comparingInt((Entry each) -> each.terms().position()));
        return List.copyOf(ordered);
    }
}
