package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearth.core.draft.Drafts;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.RecordForm;

/** A dialog of these pages. */
final class EditDialog {

    private static final int FORM_VERSION = 1;

    private final RecordDesk desk;
    private final FormDialog dialog;

    EditDialog(RecordDesk desk, String title) {
        this.desk = desk;
        dialog = new FormDialog(desk.context(), title, desk.changed());
    }

    RefusalNotice notice() {
        return dialog.notice();
    }

    EditDialog says(String words) {
        dialog.says(words);
        return this;
    }

    EditDialog with(Component... more) {
        dialog.with(more);
        return this;
    }

    /** The form of this dialog, whose draft is kept for this user under {@code form} and {@code record}. */
    <T> RecordForm<T> form(String form, UUID record) {
        return dialog.form(new Drafts.Key("fam." + form, FORM_VERSION, record));
    }

    /**
     * Opens the dialog on something that is stored. A save against an old version compares both first.
     *
     * @param reread what is stored now; empty when it is gone
     * @param save saves what is typed, against the version it is given
     * @param done what to say afterwards
     */
    <T> void edit(RecordForm<T> form, T stored, Supplier<Optional<T>> reread, Consumer<T> save, String done) {
        form.show(stored, reread).offerDraft();
        dialog.edit(desk.fields().text("save"), form, (base, reasons) -> save.accept(base), done);
    }

    /** Opens the dialog with one verb. */
    void open(String verb, Runnable act, String done) {
        dialog.open(verb, reasons -> act.run(), done);
    }
}
