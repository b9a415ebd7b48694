package org.hearth.ui;

import org.hearth.core.security.Permission;

/**
 * An entry in the navigation.
 *
 * @param path where it leads; one below {@code admin/} stands under Administration, whichever module brings it
 * @param label the message key of its words
 * @param icon the name of a Vaadin icon, such as {@code home}
 * @param order its place among the module's entries
 * @param permission who sees it
 */
public record MenuEntry(String path, String label, String icon, int order, Permission permission) {}
