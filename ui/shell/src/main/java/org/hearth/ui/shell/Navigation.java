package org.hearth.ui.shell;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.hearth.core.security.Permission;
import org.hearth.ui.MenuEntry;

/**
 * The entries of the navigation by module, as the running modules contribute them. Safe for every thread; listeners
 * are called on the thread of the change, so a frame goes through {@code UI.access}.
 */
public final class Navigation {

    /** The section of the administration, where modules' pages below {@code admin/} stand too. It sorts last. */
    public static final String ADMINISTRATION = "~administration";

    private static final String ADMINISTRATIVE = "admin/";

    private final ConcurrentSkipListMap<String, List<MenuEntry>> entries = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, List<MenuEntry>> beginnings = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, List<MenuEntry>> whenNothingFound = new ConcurrentSkipListMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The entries of one module, in order. */
    public record Section(String module, List<MenuEntry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** What somebody with these permissions sees, by module; modules without a visible entry are left out. */
    public List<Section> sections(Predicate<Permission> allowed) {
        var sections = new TreeMap<String, List<MenuEntry>>();
        entries.forEach((module, all) -> all.stream()
                .filter(entry -> allowed.test(entry.permission()))
                .forEach(entry -> sections.computeIfAbsent(place(module, entry), none -> new ArrayList<>())
                        .add(entry)));
        return sections.entrySet().stream()
                .map(each -> new Section(each.getKey(), inOrder(each.getValue())))
                .toList();
    }

    private static String place(String module, MenuEntry entry) {
        return entry.path().startsWith(ADMINISTRATIVE) ? ADMINISTRATION : module;
    }

    /** What somebody with these permissions can begin anew, module by module. */
    public List<MenuEntry> beginnings(Predicate<Permission> allowed) {
        return visible(beginnings, allowed);
    }

    /** Where somebody with these permissions may turn when a record was not found, module by module. */
    public List<MenuEntry> whenNothingFound(Predicate<Permission> allowed) {
        return visible(whenNothingFound, allowed);
    }

    private static List<MenuEntry> visible(Map<String, List<MenuEntry>> all, Predicate<Permission> allowed) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(entry -> allowed.test(entry.permission()))
                .toList();
    }

    /** Calls {@code listener} after each change, until the registration is removed. */
    public Registration onChange(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** A module came: its entries, replacing older ones. */
    public void put(String module, List<MenuEntry> menu, List<MenuEntry> begins, List<MenuEntry> nothingFound) {
        entries.put(module, inOrder(menu));
        beginnings.put(module, inOrder(begins));
        whenNothingFound.put(module, inOrder(nothingFound));
        changed();
    }

    /** Who may see what has changed: modules bring roles, and take them along after their pages. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }

    private static List<MenuEntry> inOrder(List<MenuEntry> some) {
        return some.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    /** A module went. */
    public void remove(String module) {
        entries.remove(module);
        beginnings.remove(module);
        whenNothingFound.remove(module);
        changed();
    }
}
