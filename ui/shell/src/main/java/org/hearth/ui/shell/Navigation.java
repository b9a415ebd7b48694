package org.hearth.ui.shell;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private final ConcurrentSkipListMap<String, List<MenuEntry>> entries = new ConcurrentSkipListMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The entries of one module, in order. */
    public record Section(String module, List<MenuEntry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** What somebody with these permissions sees, by module; modules without a visible entry are left out. */
    public List<Section> sections(Predicate<Permission> allowed) {
        var sections = new ArrayList<Section>();
        entries.forEach((module, all) -> {
            var visible = all.stream()
                    .filter(entry -> allowed.test(entry.permission()))
                    .toList();
            if (!visible.isEmpty()) {
                sections.add(new Section(module, visible));
            }
        });
        return List.copyOf(sections);
    }

    /** Calls {@code listener} after each change, until the registration is removed. */
    public Registration onChange(Runnable listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** A module came: its entries, replacing older ones. */
    public void put(String module, List<MenuEntry> menu) {
        entries.put(
                module,
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList());
        listeners.forEach(Runnable::run);
    }

    /** A module went. */
    public void remove(String module) {
        entries.remove(module);
        listeners.forEach(Runnable::run);
    }
}
