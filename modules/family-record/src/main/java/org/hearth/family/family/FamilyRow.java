package org.hearth.family.family;

/**
 * A family in a list.
 *
 * @param advocate the name of the staff member who mainly works with it; empty when nobody is assigned
 * @param members how many people belong to it
 */
public record FamilyRow(FamilyId id, String number, String name, String advocate, long members) {}
