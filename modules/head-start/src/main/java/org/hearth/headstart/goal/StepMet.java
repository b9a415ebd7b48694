package org.hearth.headstart.goal;

import java.time.LocalDate;

/**
 * That a step was met, with the initials of the member of staff who works with the family.
 *
 * @param on the day on which the family did it
 * @param initialedBy a staff code
 */
public record StepMet(LocalDate on, String initials, LocalDate initialedOn, String initialedBy, ToldBy told) {}
