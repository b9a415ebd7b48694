package org.hearth.ui.list;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.hearth.core.report.Sheet;

/** A link that makes a file for a spreadsheet when it is followed. */
public final class SheetLink extends Anchor {

    /**
     * A link.
     *
     * @param label what it does: "Download (CSV)"
     * @param name the name under which a reader saves the file, without its ending
     * @param rows makes the rows in the name of the user who follows the link
     */
    public SheetLink(String label, String name, SheetFile file, Supplier<Sheet> rows) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = file.write(rows.get());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name + "." + file.ending(), file.type(), bytes.length);
                }),
                label);
        addClassName("hearth-file-link");
    }
}
