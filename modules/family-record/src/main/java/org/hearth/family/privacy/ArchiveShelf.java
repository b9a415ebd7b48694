package org.hearth.family.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finished archives in files that only the server's own account can read, for a day at most. */
public final class ArchiveShelf {

    static final Duration LIFE = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveShelf.class);
    private static final String PREFIX = "hearth-family-archive-";

    private final Map<UUID, Item> items = new ConcurrentHashMap<>();

    /** An archive and whom it was made for. */
    record Item(Path file, UUID owner, ReadyArchive archive) {}

    /** A new file. It belongs to the server's account alone, as the system makes temporary files. */
    Path open() {
        try {
            return Files.createTempFile(PREFIX, ".zip");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void put(UUID job, Item item) {
        items.put(job, item);
    }

    Optional<Item> find(UUID job, UUID user, Instant now) {
        sweep(now);
        return Optional.ofNullable(items.get(job)).filter(each -> each.owner().equals(user));
    }

    static void copy(Item item, OutputStream to) {
        try {
            Files.copy(item.file(), to);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Deletes what is over, also what a server left that did not end well. */
    void sweep(Instant now) {
        items.entrySet().removeIf(each -> {
            boolean over = !now.isBefore(each.getValue().archive().goneAt());
            if (over) {
                delete(each.getValue().file());
            }
            return over;
        });
    }

    /** Deletes files of servers that did not end well, once they are older than any of this one's can be. */
    public void sweepLeftOver(Instant now) {
        sweep(now);
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().plus(LIFE).isBefore(now)) {
                    delete(file);
                }
            }
        } catch (IOException refused) {
            LOG.warn("The folder for temporary files cannot be read", refused);
        }
    }

    /** Deletes every archive of this server. */
    public void clear() {
        items.values().forEach(each -> delete(each.file()));
        items.clear();
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            LOG.warn("A family's archive could not be deleted; it is tried again", refused);
        }
    }
}
