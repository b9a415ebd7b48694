package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.hearth.core.audit.AuditTrail.Opening;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.family.FamilyId;
import org.hearth.family.inspection.Openings;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who opened the family's record. The trail is asked only once somebody wants to know, since the asking stands in it. */
@org.osgi.service.component.annotations.Component
public final class OpeningsPart implements FamilyPagePart {

    private static final int PLACE = 62;

    private final Openings openings;

    /** Takes the module's service. */
    @Activate
    public OpeningsPart(@Reference Openings openings) {
        this.openings = openings;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(ConsentPermissions.OPENINGS)) {
            return Optional.empty();
        }
        var fields = new Fields(context);
        var place = new Div();
        var details = new Details(fields.text("openings.show"), place);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                place.removeAll();
                place.add(list(family, context));
            }
        });
        return Optional.of(new PageSection(fields.text("openings.title"), details).help(fields.text("openings.help")));
    }

    private Component list(FamilyId family, PageContext context) {
        var fields = new Fields(context);
        var all = openings.of(family);
        if (all.isEmpty()) {
            return new EmptyState(fields.text("openings.none"), fields.text("openings.none.help"));
        }
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        all.forEach(each -> lines.add(line(each, context)));
        return lines;
    }

    private static ListItem line(Opening opening, PageContext context) {
        var who = opening.userName().isEmpty() ? context.text("fam.ui.openings.former") : opening.userName();
        var name = new Span(who);
        name.addClassName("name");
        var what = context.text("kind." + opening.kind());
        return new ListItem(name, new Span(" · " + what + " · " + new DateWords(context).date(opening.day())));
    }
}
