package org.hearth.ui.file;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.Attachments;
import org.hearth.ui.PageContext;

/** The files of a record that is one line of a list: behind a line of their own, read when it is opened. */
public final class FilesDetails extends Div {

    /** The files of {@code subject}; nothing for whoever may not see them. */
    public FilesDetails(PageContext context, Attachments attachments, AttachmentSubject subject) {
        if (!attachments.maySee(subject)) {
            return;
        }
        var place = new Div();
        var details = new Details(context.text("ui.files.title"), place);
        details.addOpenedChangeListener(change -> {
            place.removeAll();
            if (change.isOpened()) {
                place.add(AttachmentsSection.plain(context, attachments, subject));
            }
        });
        add(details);
    }
}
