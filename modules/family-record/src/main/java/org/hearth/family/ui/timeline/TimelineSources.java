package org.hearth.family.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.family.ui.extend.TimelineSource;
import org.hearth.ui.PageContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources of all modules as one: the newest of everything, the newest first. */
final class TimelineSources {

    private static final Logger LOG = LoggerFactory.getLogger(TimelineSources.class);

    private final List<TimelineSource> sources = new CopyOnWriteArrayList<>();

    void add(TimelineSource source) {
        sources.add(source);
    }

    void remove(TimelineSource source) {
        sources.remove(source);
    }

    /** The newest events; events of one day stand in the order of their words, so that the order never jumps. */
    List<TimelineEntry> latest(FamilyId family, int limit, PageContext context) {
        return sources.stream()
                .flatMap(source -> entries(source, family, limit, context).stream())
                .sorted(Comparator.comparing(TimelineEntry::on).reversed().thenComparing(TimelineEntry::what))
                .limit(limit)
                .toList();
    }

    // A broken source costs its own lines, never the page: whatever it throws is logged here and goes no further.
    private static List<TimelineEntry> entries(TimelineSource source, FamilyId family, int limit, PageContext context) {
        try {
            return source.latest(family, limit, context);
        } catch (RuntimeException broken) {
            LOG.error(
                    "family {}: the timeline of {} failed",
                    family.value(),
                    source.getClass().getName(),
                    broken);
            return List.of();
        }
    }
}
