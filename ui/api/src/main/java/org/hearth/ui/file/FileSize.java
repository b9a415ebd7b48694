package org.hearth.ui.file;

import java.util.Map;
import org.hearth.ui.PageContext;

/** The size of a file as people say it. */
final class FileSize {

    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    private FileSize() {}

    static String words(PageContext context, long bytes) {
        if (bytes >= MEGA) {
            return context.text("ui.file.mb", Map.of("size", Math.round(bytes * 10.0 / MEGA) / 10.0));
        }
        return context.text("ui.file.kb", Map.of("size", Math.max(1, Math.round((double) bytes / KILO))));
    }
}
