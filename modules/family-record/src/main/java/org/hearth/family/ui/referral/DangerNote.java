package org.hearth.family.ui.referral;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** What to do when somebody is in danger. Nothing here waits for a form: the hotline comes first. */
final class DangerNote {

    private DangerNote() {}

    /** @param hotline whom to call here, in the agency's words; may be empty */
    static Details of(Fields fields, String hotline) {
        var details = new Details(
                fields.text("danger.title"),
                new Paragraph(fields.text("danger.now")),
                new Paragraph(
                        hotline.isEmpty()
                                ? fields.text("danger.report")
                                : fields.text("danger.report_here", Map.of("hotline", hotline))),
                new Paragraph(fields.text("danger.apart")));
        details.addClassName("hearth-section");
        return details;
    }
}
