package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.PageRequest;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Who received data of the family: the latest rows of the log on the family page. */
@org.osgi.service.component.annotations.Component
public final class ReceivedPart implements FamilyPagePart {

    private static final int PLACE = 61;
    private static final int ROWS = 5;

    private final DisclosureLog log;
    private final Families families;

    /** Takes the module's services. */
    @Activate
    public ReceivedPart(@Reference DisclosureLog log, @Reference Families families) {
        this.log = log;
        this.families = families;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(ConsentPermissions.READ)) {
            return Optional.empty();
        }
        var fields = new Fields(context);
        var page = log.ofFamily(family, PageRequest.first(ROWS));
        if (page.rows().isEmpty()) {
            return Optional.of(new PageSection(
                    fields.text("received.title"),
                    new EmptyState(fields.text("received.none"), fields.text("received.none.help"))));
        }
        var people = new FamilyPeople(families.get(family), families.members(family));
        var section =
                new PageSection(fields.text("received.title"), new DisclosureLines(context, people).of(page.rows()));
        if (page.total() > ROWS) {
            section.actions(new Anchor(
                    Fields.family(family) + "/disclosures",
                    fields.text("received.all", Map.of("count", page.total()))));
        }
        return Optional.of(section);
    }
}
