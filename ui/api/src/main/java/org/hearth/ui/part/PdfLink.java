package org.hearth.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.hearth.ui.PageContext;

/** A link that prints a document when it is followed and shows it in a tab of its own. */
public final class PdfLink extends Anchor {

    /**
     * A link to a document.
     *
     * @param label what it prints: "Print agreement"
     * @param file the name under which a reader saves it, with its ending
     * @param document makes the bytes of the PDF in the name of the user who follows the link
     */
    public PdfLink(PageContext context, String label, String file, Supplier<byte[]> document) {
        super(handler(file, document), AttachmentType.INLINE, "");
        setTarget(AnchorTarget.BLANK);
        addClassName("hearth-file-link");
        var hint = new Span(context.text("ui.new_tab"));
        hint.addClassName("hearth-unseen");
        var icon = VaadinIcon.PRINT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(label), hint);
    }

    private static DownloadHandler handler(String file, Supplier<byte[]> document) {
        return DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = document.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), file, "application/pdf", bytes.length);
                })
                .inline();
    }
}
