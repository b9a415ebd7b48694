package org.hearth.core.runtime;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.hearth.core.runtime.data.DatabaseSettings;
import org.hearth.core.runtime.mail.MailSettings;

/**
 * What a platform is started with.
 *
 * @param dataFolder where the embedded database, the agency's templates and the logs live
 * @param database which database
 * @param clock the only source of time
 * @param mail how mail leaves the agency; empty when none does
 */
public record PlatformSettings(Path dataFolder, DatabaseSettings database, Clock clock, Optional<MailSettings> mail) {

    /** A platform that sends no mail. */
    public PlatformSettings(Path dataFolder, DatabaseSettings database, Clock clock) {
        this(dataFolder, database, clock, Optional.empty());
    }
}
