package org.hearth.ui;

import java.util.List;

/**
 * The pages of one module: a whiteboard service, registered by a Declarative Services component in the module's
 * {@code ui} package. It takes the module's published services through its constructor, so it exists only while the
 * module runs; when it goes, its pages and menu entries go from every open browser.
 */
public interface ModuleViews {

    /** The id of the module, as in its manifest. */
    String module();

    /** The pages. */
    List<View<?>> views();

    /** The entries in the navigation. */
    List<MenuEntry> menu();

    /** What one can begin anew, in the menu "new" of the top bar: entries that lead to an empty form. */
    default List<MenuEntry> beginnings() {
        return List.of();
    }

    /**
     * Where to turn when a record was not found: quiet links on the page for unknown addresses and below a search without
     * hits. They say the same whether there is such a record or not.
     */
    default List<MenuEntry> whenNothingFound() {
        return List.of();
    }
}
