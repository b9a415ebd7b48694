package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sections that other modules add, as they come and go. */
final class FamilyPageParts {

    private static final Logger LOG = LoggerFactory.getLogger(FamilyPageParts.class);

    private final List<FamilyPagePart> parts = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    void add(FamilyPagePart part) {
        parts.add(part);
        listeners.forEach(Runnable::run);
    }

    void remove(FamilyPagePart part) {
        parts.remove(part);
        listeners.forEach(Runnable::run);
    }

    Registration onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** The sections that stand beside the others, or those that do not. */
    List<Component> sections(FamilyId family, PageContext context, boolean aside) {
        return parts.stream()
                .filter(part -> part.aside() == aside)
                .sorted(Comparator.comparingInt(FamilyPagePart::order))
                .flatMap(part -> section(part, family, context).stream())
                .toList();
    }

    // A broken part costs its own section, never the page: whatever it throws is logged here and goes no further.
    private static Optional<Component> section(FamilyPagePart part, FamilyId family, PageContext context) {
        try {
            return part.partFor(family, context);
        } catch (RuntimeException broken) {
            LOG.error(
                    "family {}: the part {} failed",
                    family.value(),
                    part.getClass().getName(),
                    broken);
            return Optional.empty();
        }
    }
}
