package org.hearth.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.hearth.core.draft.Drafts;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;

/**
 * A dialog that asks for a few things and does one: refusals stand above the fields, and nothing typed is lost. Where
 * more than a line is typed, bind the fields to {@link #form}; then a draft is kept.
 */
public final class FormDialog {

    private final PageContext context;
    private final Runnable changed;
    private final Dialog dialog = new Dialog();
    private final Div content = new Div();
    private final RefusalNotice notice;
    private Attempt attempt;

    private interface Attempt {
        void run(RefusalNotice.Act act, Runnable done);
    }

    /**
     * A dialog without fields.
     *
     * @param changed shows the page anew once the act has succeeded
     */
    public FormDialog(PageContext context, String title, Runnable changed) {
        this.context = context;
        this.changed = changed;
        notice = new RefusalNotice(context);
        attempt = notice::attempt;
        dialog.setHeaderTitle(title);
        dialog.addClassName("hearth-dialog");
        // A slip of the hand beside the dialog must not put away what is being typed.
        dialog.setCloseOnOutsideClick(false);
        content.addClassName("hearth-cards");
        content.add(notice);
        dialog.add(content);
    }

    /** Where refusals are shown; name the fields that are not bound to {@link #form}. */
    public RefusalNotice notice() {
        return notice;
    }

    /** Adds a paragraph. */
    public FormDialog says(String words) {
        return with(new Paragraph(words));
    }

    /** Adds fields, or what else stands between them. */
    public FormDialog with(Component... more) {
        content.add(more);
        return this;
    }

    /** The form of this dialog; its draft is offered where this is called, so call it before adding the fields. */
    public <T> RecordForm<T> form(Drafts.Key key) {
        var form = new RecordForm<T>(context, key, notice);
        content.add(form.draft());
        attempt = form::attempt;
        return form;
    }

    /**
     * Opens the dialog with one verb.
     *
     * @param done what to say once the act has succeeded
     */
    public void open(String verb, RefusalNotice.Act act, String done) {
        show(verb, () -> attempt.run(act, () -> close(done)));
    }

    /** As {@link #open}; saves over what {@code form} shows, comparing versions when somebody else saved first. */
    public <T> void edit(String verb, RecordForm<T> form, RecordForm.Save<T> save, String done) {
        show(verb, () -> form.save(save, () -> close(done)));
    }

    private void show(String verb, Runnable act) {
        var button = new Button(verb, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().removeAll();
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), button);
        dialog.open();
    }

    private void close(String done) {
        dialog.close();
        changed.run();
        Notices.done(context, done);
    }
}
