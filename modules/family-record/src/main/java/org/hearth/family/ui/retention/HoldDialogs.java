package org.hearth.family.ui.retention;

import com.vaadin.flow.component.textfield.TextArea;
import org.hearth.core.draft.Drafts;
import org.hearth.family.family.FamilyId;
import org.hearth.family.retention.LegalHold;
import org.hearth.family.retention.LegalHolds;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.LabelledFields;

/** Puts a legal hold on, and lifts one. */
final class HoldDialogs {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final LegalHolds holds;
    private final Runnable changed;
    private final LabelledFields fields;

    HoldDialogs(PageContext context, LegalHolds holds, Runnable changed) {
        this.context = context;
        this.holds = holds;
        this.changed = changed;
        fields = RetentionDesk.fields(context);
    }

    void place(FamilyId family) {
        var reason = reason();
        var dialog = dialog("hold.place", new Drafts.Key("fam.hold_place", FORM_VERSION, family.value()), reason);
        dialog.open(
                fields.text("hold.place"),
                reasons -> holds.place(family, reason.getValue()),
                fields.text("hold.placed"));
    }

    void lift(LegalHold hold) {
        var reason = reason();
        var dialog = dialog(
                "hold.lift",
                new Drafts.Key("fam.hold_lift", FORM_VERSION, hold.id().value()),
                reason);
        dialog.open(
                fields.text("hold.lift"),
                reasons -> holds.lift(hold.id(), hold.version(), reason.getValue()),
                fields.text("hold.lifted.done"));
    }

    private TextArea reason() {
        return fields.words("hold.reason", LegalHold.REASON_LENGTH);
    }

    private FormDialog dialog(String words, Drafts.Key key, TextArea reason) {
        var dialog = new FormDialog(context, fields.text(words), changed).says(fields.text(words + ".help"));
        dialog.<LegalHold>form(key).typed("reason", reason, Kept.TEXT).offerDraft();
        dialog.with(new FormGrid().wide(reason));
        return dialog;
    }
}
