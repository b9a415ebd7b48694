package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.NotFound;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DraftKeeper;

/** A dialog that asks for a few things and does one: refusals stand above the fields, and nothing typed is lost. */
final class EditDialog {

    private static final int FORM_VERSION = 1;

    private final RecordDesk desk;
    private final Dialog dialog = new Dialog();
    private final Div content = new Div();
    private final RefusalNotice notice;
    private Runnable finished = () -> {};

    EditDialog(RecordDesk desk, String title) {
        this.desk = desk;
        notice = new RefusalNotice(desk.context());
        dialog.setHeaderTitle(title);
        dialog.addClassName("hearth-dialog");
        content.addClassName("hearth-cards");
        content.add(notice);
        dialog.add(content);
    }

    RefusalNotice notice() {
        return notice;
    }

    EditDialog says(String words) {
        content.add(new Paragraph(words));
        return this;
    }

    EditDialog with(Component... more) {
        content.add(more);
        return this;
    }

    /** The fields of a form whose draft is kept for this user under {@code form} and {@code record}. */
    <T> FormFields<T> fields(String form, UUID record) {
        var draft = new DraftKeeper(desk.context(), new Drafts.Key("fam." + form, FORM_VERSION, record));
        content.add(draft);
        var fields = new FormFields<T>(desk.fields(), notice, draft);
        finished = fields::forgetDraft;
        return fields;
    }

    /**
     * Opens the dialog on something that is stored. A save against an old version compares both first.
     *
     * @param reread what is stored now; empty when it is gone
     * @param save saves what is typed, against the version it is given
     * @param done what to say afterwards
     */
    <T> void edit(FormFields<T> form, T stored, Supplier<Optional<T>> reread, Consumer<T> save, String done) {
        form.show(stored);
        form.offerDraft();
        var base = new AtomicReference<>(stored);
        Runnable act = () -> save.accept(base.get());
        notice.whenStale(() -> reread.get()
                .ifPresentOrElse(
                        theirs -> form.compare(theirs).open(() -> {
                            base.set(theirs);
                            attempt(act, done);
                        }),
                        this::gone));
        open(desk.fields().text("save"), act, done);
    }

    /** Opens the dialog with one verb. */
    void open(String verb, Runnable act, String done) {
        dialog.getFooter().removeAll();
        var button = new Button(verb, click -> attempt(act, done));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(desk.context().text("ui.cancel"), click -> dialog.close()), button);
        dialog.open();
    }

    private void attempt(Runnable act, String done) {
        notice.attempt(reasons -> act.run(), () -> {
            finished.run();
            dialog.close();
            desk.changed().run();
            Notices.done(desk.context(), done);
        });
    }

    private void gone() {
        notice.attempt(
                reasons -> {
                    throw new NotFound("record", "");
                },
                () -> {});
    }
}
