package org.hearth.core.report;

import java.time.Instant;

/**
 * An indicator, run.
 *
 * @param outline which indicator
 * @param filter what it looked at
 * @param figures what it says
 * @param at when it was run
 * @param suppressed true when small numbers were left out
 */
public record Report(Outline outline, ReportFilter filter, Figures figures, Instant at, boolean suppressed) {}
