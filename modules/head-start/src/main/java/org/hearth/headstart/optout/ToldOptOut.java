package org.hearth.headstart.optout;

/**
 * An opt-out that a file tells of.
 *
 * @param advocate the staff code of whoever keeps the contact, or an empty string
 */
public record ToldOptOut(NewOptOut optOut, String advocate) {}
