package org.hearth.family.privacy;

import java.time.Instant;
import org.hearth.family.family.FamilyId;

/**
 * An archive that waits to be fetched.
 *
 * @param file the name under which a reader saves it
 * @param bytes how large it is
 * @param goneAt when it will be deleted
 */
public record ReadyArchive(FamilyId family, String file, long bytes, Instant goneAt) {}
