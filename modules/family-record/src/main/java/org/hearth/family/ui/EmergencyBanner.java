package org.hearth.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyOpening;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;

/** Says on the page of a family that it is open in an emergency only, for how long, and lets one end it. */
final class EmergencyBanner {

    private static final int MINUTES = 60;

    private final PageContext context;
    private final EmergencyAccess emergencies;
    private final EmergencyOpening opening;

    EmergencyBanner(PageContext context, EmergencyAccess emergencies, EmergencyOpening opening) {
        this.context = context;
        this.emergencies = emergencies;
        this.opening = opening;
    }

    PageSection section() {
        var notice = new RefusalNotice(context);
        var until = new DateWords(context).moment(opening.until());
        var words = new Paragraph(context.text(
                "fam.emergency.banner.until", Map.of("left", left(context.time().now()), "until", until)));
        var end = new Button(
                context.text("fam.emergency.end"),
                click -> notice.attempt(reasons -> emergencies.endOwn(opening.id()), this::leave));
        var section = new PageSection(
                        context.text("fam.emergency.banner.title"),
                        new Div(words, new Paragraph(context.text("fam.emergency.banner.help"))),
                        notice)
                .actions(end);
        section.addClassName("in-emergency");
        return section;
    }

    /** "3 h 20 min", or the minutes alone in the last hour; begun minutes count whole. */
    private String left(Instant now) {
        long minutes =
                Duration.between(now, opening.until()).plusSeconds(MINUTES - 1L).toMinutes();
        return context.text(
                minutes < MINUTES ? "fam.emergency.left.minutes" : "fam.emergency.left.hours",
                Map.of("hours", minutes / MINUTES, "minutes", minutes % MINUTES));
    }

    private void leave() {
        UI.getCurrent().navigate(FamilyRecordViews.FAMILIES);
        Notices.done(context, context.text("fam.emergency.ended"));
    }
}
