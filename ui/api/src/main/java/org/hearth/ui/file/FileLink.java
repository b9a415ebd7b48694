package org.hearth.ui.file;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.attachment.FileType;
import org.hearth.ui.PageContext;

/**
 * A link to an attached file: shown in a tab of its own where a browser can do so safely, saved otherwise. No cache
 * keeps it, and nothing in it may run.
 */
public final class FileLink extends Anchor {

    private static final String NOTHING_RUNS =
            "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A link to {@code file}, read in the name of whoever follows it. */
    public FileLink(PageContext context, Attachments attachments, Attachment file) {
        super(
                event -> send(attachments, file, event),
                file.type().isShownInBrowser() ? AttachmentType.INLINE : AttachmentType.DOWNLOAD,
                "");
        addClassName("hearth-file-link");
        var shown = file.type().isShownInBrowser();
        var icon = (shown ? VaadinIcon.FILE_TEXT_O : VaadinIcon.DOWNLOAD_ALT).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(file.title()));
        if (shown) {
            setTarget(AnchorTarget.BLANK);
            var hint = new Span(context.text("ui.new_tab"));
            hint.addClassName("hearth-unseen");
            add(hint);
        }
    }

    static void send(Attachments attachments, Attachment file, DownloadEvent event) throws IOException {
        var shown = file.type().isShownInBrowser();
        try (var bytes = attachments.open(file.id(), shown ? Attachments.Use.VIEW : Attachments.Use.EXPORT)) {
            var response = event.getResponse();
            response.setHeader("Cache-Control", "private, no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            // A browser's own reader of PDF does not open in a sandbox; it has one of its own. The policy for files
            // stands there.
            if (file.type() != FileType.PDF) {
                response.setHeader("Content-Security-Policy", NOTHING_RUNS);
            }
            if (shown) {
                event.inline(file.fileName());
            } else {
                event.setFileName(file.fileName());
            }
            event.setContentType(file.type().mediaType());
            event.setContentLength(file.size());
            bytes.transferTo(event.getOutputStream());
        }
    }
}
