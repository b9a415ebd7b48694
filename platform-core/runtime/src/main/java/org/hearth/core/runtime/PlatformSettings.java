package org.hearth.core.runtime;

import java.nio.file.Path;
import java.time.Clock;
import org.hearth.core.runtime.data.DatabaseSettings;

/**
 * What a platform is started with.
 *
 * @param dataFolder where the embedded database, the agency's templates and the logs live
 * @param database which database
 * @param clock the only source of time
 */
public record PlatformSettings(Path dataFolder, DatabaseSettings database, Clock clock) {}
