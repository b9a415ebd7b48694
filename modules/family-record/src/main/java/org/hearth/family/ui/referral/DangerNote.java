package org.hearth.family.ui.referral;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;

/** What to do when somebody is in danger. Nothing here waits for a form: the hotline comes first. */
final class DangerNote {

    private DangerNote() {}

    static Details of(Fields fields) {
        var details = new Details(
                fields.text("danger.title"),
                new Paragraph(fields.text("danger.now")),
                new Paragraph(fields.text("danger.report")),
                new Paragraph(fields.text("danger.apart")));
        details.addClassName("hearth-section");
        return details;
    }
}
