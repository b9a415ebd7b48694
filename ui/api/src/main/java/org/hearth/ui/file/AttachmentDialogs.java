package org.hearth.ui.file;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.attachment.FileType;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.LabelledFields;

/** Adds a file to a record, and says that one was attached by mistake. */
final class AttachmentDialogs {

    private final LabelledFields fields;
    private final Attachments attachments;
    private final Runnable changed;

    AttachmentDialogs(PageContext context, Attachments attachments, Runnable changed) {
        fields = new LabelledFields(context, "ui.files");
        this.attachments = attachments;
        this.changed = changed;
    }

    void add(AttachmentSubject subject) {
        var context = fields.context();
        var limits = attachments.limits();
        var file = new FileField(context, fields.text("file"), limits.largest(), endings(limits.types()));
        if (limits.types().contains(FileType.JPEG)) {
            file.withCamera(limits.largest());
        }
        var title = fields.line("name", NewAttachment.TITLE_LENGTH);
        title.setHelperText(fields.text("name.help"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        var description = fields.words("description", NewAttachment.DESCRIPTION_LENGTH);
        file.whenChosen(() -> file.file()
                .filter(chosen -> title.isEmpty())
                .ifPresent(chosen -> title.setValue(titleOf(chosen.name()))));
        var dialog = new FormDialog(context, fields.text("add"), changed);
        dialog.notice().field("file", file).field("title", title).field("description", description);
        dialog.says(fields.text("add.help", Map.of("megabytes", limits.megabytes())))
                .with(file, new FormGrid().wide(title).wide(description))
                .open(
                        fields.text("add.do"),
                        reasons -> attach(subject, file, title, description),
                        fields.text("add.done"));
    }

    private void attach(AttachmentSubject subject, FileField file, TextField title, TextArea description) {
        var chosen = file.needed().orElseThrow(AttachmentDialogs::missing);
        var attachment = new NewAttachment(subject, title.getValue(), description.getValue(), chosen.name());
        chosen.read(bytes -> attachments.add(attachment, bytes));
    }

    private static RuleViolation missing() {
        return new RuleViolation(
                Refusal.of(RefusalCode.E_REQ, "", "ui.file.missing").at("file"));
    }

    void makeVoid(Attachment attachment) {
        var reason = fields.line("void.reason", Attachment.REASON_LENGTH);
        var dialog = new FormDialog(
                fields.context(), fields.text("void.title", Map.of("title", attachment.title())), changed);
        dialog.notice().field("reason", reason);
        dialog.says(fields.text("void.help"))
                .with(new FormGrid().wide(reason))
                .open(
                        fields.text("void.do"),
                        reasons -> attachments.makeVoid(attachment.id(), reason.getValue()),
                        fields.text("void.done"));
    }

    /** A first title from the name of the file: without folders and ending, and with spaces. */
    static String titleOf(String name) {
        var bare = name.replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("\\.[^.]{1,5}$", "")
                .replaceAll("[_\\s]+", " ")
                .strip();
        return bare.substring(0, Math.min(bare.length(), NewAttachment.TITLE_LENGTH));
    }

    private static List<String> endings(Set<FileType> types) {
        return Arrays.stream(FileType.values())
                .filter(types::contains)
                .flatMap(each -> each.endings().stream())
                .map(each -> "." + each)
                .toList();
    }
}
