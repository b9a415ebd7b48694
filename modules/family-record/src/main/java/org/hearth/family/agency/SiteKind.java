package org.hearth.family.agency;

/** The kinds of sites. */
public enum SiteKind {
    CENTER,
    OFFICE,
    HOME_BASED_AREA,
    MEETING_VENUE
}
