package org.hearth.family.emergency;

/**
 * A line of the list of emergency openings.
 *
 * @param familyName the family's name today
 * @param familyNumber the family's number
 */
public record EmergencyLine(EmergencyOpening opening, String familyName, String familyNumber) {}
