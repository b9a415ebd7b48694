package org.hearth.family.ui.timeline;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.family.ui.extend.TimelineSource;
import org.hearth.ui.PageContext;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What happened with a family, across all modules, the newest first. */
@org.osgi.service.component.annotations.Component(service = FamilyPagePart.class)
public final class TimelinePart implements FamilyPagePart {

    private static final int PLACE = 15;

    private final TimelineSources sources = new TimelineSources();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(TimelineSource source) {
        sources.add(source);
    }

    void removeSource(TimelineSource source) {
        sources.remove(source);
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        return Optional.of(new Timeline(sources, family, context));
    }
}
