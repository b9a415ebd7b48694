package org.hearth.ui.shell.layout;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.ui.MenuEntry;

/** What the frame of a page needs from the shell. */
public interface Frame {

    /** What the caller may see in the navigation, in the agency's order. */
    List<Group> navigation();

    /** What the user can begin anew. */
    List<MenuEntry> beginnings();

    /** Where the user may turn when a search found nothing. */
    List<MenuEntry> whenNothingFound();

    /** What the caller may see of what {@code text} finds. */
    List<Search.Group> search(String text);

    /** How many of the caller's tasks are late or due today. */
    int due();

    /** Calls {@code listener}, on any thread, whenever modules have come or gone; remove to stop. */
    Registration onChange(Runnable listener);

    /** Remembers the language for this user; the frame then loads the page anew. */
    void choose(Locale language);

    /** Whose page it is, also while it is locked. */
    Caller user();

    /** Links in the user's menu, before log-out. */
    List<MenuEntry> userLinks();

    /**
     * Entries that belong together: one module's, or the shell's own.
     *
     * @param label the message key of the group's words; empty for the group without a heading
     */
    record Group(String label, List<MenuEntry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }
}
