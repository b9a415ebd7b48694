package org.hearth.ui.answer;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.hearth.ui.PageContext;

/** Asks before an act that cannot simply be taken back. Where undo is possible, use {@link Notices} instead. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Asks, and acts when the answer is yes.
     *
     * @param question what is about to happen, as a question
     * @param consequence what it means for people and records
     * @param verb the act, as the button says it: "Switch off Head Start"
     */
    public static void ask(PageContext context, String question, String consequence, String verb, Runnable act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(verb);
        dialog.setCancelable(true);
        dialog.setCancelText(context.text("ui.cancel"));
        dialog.addConfirmListener(confirmed -> act.run());
        dialog.open();
    }
}
