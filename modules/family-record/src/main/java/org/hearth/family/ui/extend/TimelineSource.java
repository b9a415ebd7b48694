package org.hearth.family.ui.extend;

import java.util.List;
import org.hearth.family.family.FamilyId;
import org.hearth.ui.PageContext;

/**
 * What a module puts on the family's timeline: a whiteboard service, registered by a Declarative Services component. Its
 * lines come and go with its module. A source that throws costs only its own lines.
 */
public interface TimelineSource {

    /**
     * The newest events of one family, in the caller's name and language; in any order, at most {@code limit} of them.
     * What the caller may not see is left out without a trace.
     */
    List<TimelineEntry> latest(FamilyId family, int limit, PageContext context);
}
