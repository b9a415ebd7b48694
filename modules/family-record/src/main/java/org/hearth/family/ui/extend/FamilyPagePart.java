package org.hearth.family.ui.extend;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.ui.PageContext;

/**
 * A section that a module adds to the family page: a whiteboard service, registered by a Declarative Services component.
 * It comes and goes with its module, on open pages too. A part that throws costs only itself.
 */
public interface FamilyPagePart {

    /** Its place: lower ones stand higher. */
    int order();

    /** True when it stands beside the others where the page is wide enough. */
    default boolean aside() {
        return false;
    }

    /**
     * The section for one family, in the caller's name; it had better be an {@code org.hearth.ui.part.PageSection}.
     * Empty when there is nothing the caller may see.
     */
    Optional<Component> partFor(FamilyId family, PageContext context);
}
