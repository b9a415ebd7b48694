package org.hearth.family.ui.genogram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageSection;

/** The way from the family page to the genogram. */
@org.osgi.service.component.annotations.Component
public final class GenogramPart implements FamilyPagePart {

    private static final int PLACE = 70;

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(FamilyPermissions.READ_OWN)) {
            return Optional.empty();
        }
        var link = new Anchor(GenogramViews.path(family), context.text("fam.genogram.open"));
        return Optional.of(
                new PageSection(context.text("fam.genogram.paper"), link).help(context.text("fam.genogram.help")));
    }
}
