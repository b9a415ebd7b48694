package org.hearth.headstart.enrollment;

/**
 * A family that enters the program.
 *
 * @param advocate the staff code of whoever owes the tasks that begin with it, or an empty string
 */
public record Arrival(NewFamilyEntry entry, String advocate) {}
