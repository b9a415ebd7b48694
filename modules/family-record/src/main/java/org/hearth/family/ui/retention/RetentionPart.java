package org.hearth.family.ui.retention;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.LegalHold;
import org.hearth.family.retention.LegalHolds;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells everybody on the family's page that nothing may be thrown away while a legal hold stands. */
@Component
public final class RetentionPart implements FamilyPagePart {

    private static final int PLACE = 5;

    private final LegalHolds holds;

    /** Takes the module's service. */
    @Activate
    public RetentionPart(@Reference LegalHolds holds) {
        this.holds = holds;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> partFor(FamilyId family, PageContext context) {
        var standing = holds.standing(family);
        boolean more = context.access().allows(PrivacyPermissions.RETENTION);
        if (standing.isEmpty() && !more) {
            return Optional.empty();
        }
        var fields = RetentionDesk.fields(context);
        var section = new PageSection(fields.text(standing.isEmpty() ? "part" : "hold"));
        if (!standing.isEmpty()) {
            section.help(fields.text("hold.help"));
        }
        standing.forEach(hold -> section.add(new Paragraph(words(hold, context))));
        if (more) {
            section.add(new Anchor(RetentionDesk.address(family), fields.text("part.link")));
        }
        return Optional.of(section);
    }

    private static String words(LegalHold hold, PageContext context) {
        var since = RetentionDesk.fields(context)
                .text(
                        "hold.words",
                        Map.of("day", new DateWords(context).moment(hold.placedAt()), "by", hold.placedBy()));
        return hold.reason().isEmpty() ? since : since + " " + hold.reason();
    }
}
