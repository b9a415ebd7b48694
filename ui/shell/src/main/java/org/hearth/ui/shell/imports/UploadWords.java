package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.upload.UploadI18N;
import org.hearth.ui.PageContext;

/** The words of the upload field. */
final class UploadWords {

    /** What a browser offers to choose. */
    static final String[] KINDS = {".csv", "text/csv", ".txt", "text/plain", ".xml", "text/xml", "application/xml"};

    private UploadWords() {}

    static UploadI18N of(PageContext context) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(context.text("imports.upload.drop"))
                        .setMany(context.text("imports.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(context.text("imports.upload.choose"))
                        .setMany(context.text("imports.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(context.text("imports.upload.many"))
                        .setFileIsTooBig(context.text("imports.upload.big"))
                        .setIncorrectFileType(context.text("imports.upload.kind")))
                .setFile(new UploadI18N.File().setRemove(context.text("imports.upload.remove")));
    }
}
