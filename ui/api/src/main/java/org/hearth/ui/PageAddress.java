package org.hearth.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.failure.NotFound;

/** Reads the address of a page. */
public final class PageAddress {

    /** Stands in the address in place of an id, for the form of something that does not exist yet. */
    public static final String NEW = "new";

    private PageAddress() {}

    /**
     * The id in the address.
     *
     * @param parameter as the view's path names it, without the colon
     * @throws NotFound when there is none, or it is malformed
     */
    public static UUID id(BeforeEnterEvent event, String parameter) {
        var text = event.getRouteParameters().get(parameter).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(parameter, text);
        }
    }

    /** As {@link #id}, but empty where the address says {@link #NEW}. */
    public static Optional<UUID> findId(BeforeEnterEvent event, String parameter) {
        boolean isNew =
                event.getRouteParameters().get(parameter).filter(NEW::equals).isPresent();
        return isNew ? Optional.empty() : Optional.of(id(event, parameter));
    }
}
