package org.hearth.core.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A record behind a figure.
 *
 * @param id the record's id
 * @param label what people call it
 * @param why why it counts, or does not, in a few words
 * @param day the day that decides, if there is one
 * @param path where it is, as a path inside the application
 */
public record ReportRecord(UUID id, Label label, Label why, Optional<LocalDate> day, String path) {}
