package org.hearth.headstart.assessment;

import java.time.Instant;

/**
 * How a finding read before it was corrected.
 *
 * @param replacedAt when it was corrected, in UTC
 * @param replacedBy the staff code of whoever corrected it; may be empty
 */
public record FindingVersion(FindingDraft draft, Instant replacedAt, String replacedBy) {}
