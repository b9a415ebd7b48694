package org.hearth.core.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.security.Permission;

/**
 * The code lists as the agency keeps them: its own words, its own entries, which ones are offered and in which order.
 * Nothing is deleted: an entry is retired from a day on, and what bears it stays readable.
 *
 * <p>Everybody may ask what is offered; who changed what asks for {@link #READ}, a change for {@link #CHANGE}.
 */
public interface ReferenceLists {

    /** Needed to see the lists and their history. */
    Permission READ = new Permission("core.list.read");

    /** Needed to change a list. */
    Permission CHANGE = new Permission("core.list.change");

    /** The longest words of an entry. */
    int WORDS_LENGTH = 120;

    /** The values that are offered today, in the agency's order. */
    default List<String> choices(ReferenceList list) {
        return choices(list, List.of());
    }

    /** As above, with those that a record bears already: a form that shows it needs them. */
    List<String> choices(ReferenceList list, Collection<String> borne);

    /**
     * What keeps a record from bearing {@code chosen}: {@code E-FMT C8} for what is no value of the list, {@code E-STATE C8}
     * for a retired one that the record does not bear already.
     *
     * @param borne what the stored record bears; none for a new one
     * @param field the name of the field that the refusal names
     */
    Optional<Refusal> refusal(ReferenceList list, Collection<String> chosen, Collection<String> borne, String field);

    /** Every list of the running modules, by code. Asks for {@link #READ}. */
    List<Listed> all();

    /**
     * Adds an entry to an open list; it comes last.
     *
     * @return its code, which never changes
     * @throws org.hearth.core.failure.AccessDenied without {@link #CHANGE}
     * @throws org.hearth.core.failure.NotFound when there is no such list
     * @throws org.hearth.core.failure.RuleViolation {@code E-LOCK C8} for a list that is not open, {@code E-REQ}, {@code
     *     E-RANGE} or {@code E-DUP C8} for its words, {@code E-RANGE C8} for a day in the past
     */
    String add(String list, Words words, LocalDate from);

    /**
     * Changes an entry from a day on, at the earliest today.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #CHANGE}
     * @throws org.hearth.core.failure.NotFound when there is no such list or entry
     * @throws org.hearth.core.failure.RuleViolation as {@link #add}; {@code E-LOCK C8} for what may not be done to this list,
     *     {@code E-STATE C8} when no value would be offered any more
     */
    void change(String list, String entry, Terms terms, LocalDate from);

    /** The agency's words in both languages; empty ones are those of the module. */
    record Words(String english, String spanish) {

        /** No words of its own. */
        public static final Words NONE = new Words("", "");

        public Words {
            english = english.strip();
            spanish = spanish.strip();
        }
    }

    /**
     * How an entry stands.
     *
     * @param active whether it is offered
     * @param position its place in the list, from 1
     */
    record Terms(Words words, boolean active, int position) {}

    /**
     * A list with its entries in order.
     *
     * @param history every change, newest first
     */
    record Listed(ReferenceList list, List<Entry> entries, List<Change> history) {
        public Listed {
            entries = List.copyOf(entries);
            history = List.copyOf(history);
        }
    }

    /**
     * An entry as it stands today.
     *
     * @param own true when the agency added it
     */
    record Entry(String code, Terms terms, boolean own) {}

    /** What an entry became from a day on, by whom and when. */
    record Change(String entry, Terms terms, LocalDate from, String by, Instant at) {}
}
