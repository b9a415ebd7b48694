package org.hearth.family.agency;

/**
 * What a module has going on at a site: asked before the site is closed, told when it is renamed. A module registers its
 * own with {@link AgencyAdministration#register} when it starts, and takes it back when it stops.
 */
public interface SiteWork {

    /** The message key that says what it is, with the argument {@code count}: "12 enrolled families". */
    String words();

    /** How much of it runs at the site today; asked in the unit of work of the one who closes the site. */
    long running(Site site);

    /** The site has another name now; called in the unit of work that renames it. */
    default void renamed(Site before, String name) {}
}
