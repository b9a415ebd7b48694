package org.hearth.family.ui.consent;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/** Ends a release on a day, for a reason other than that somebody takes it back. */
record EndDialog(Fields fields, Runnable changed) {

    /** Asks for the day; the words stand under {@code key}. */
    void open(String key, Consumer<LocalDate> act) {
        var day = fields.day(key + ".day");
        day.setValue(fields.context().time().today());
        var dialog = new FormDialog(fields.context(), fields.text(key), changed);
        dialog.notice().field("day", day);
        dialog.says(fields.text(key + ".help"))
                .with(new FormGrid(day))
                .open(
                        fields.text(key + ".do"),
                        reasons -> act.accept(Typed.neededDay("day", day)),
                        fields.text("release.ended.done"));
    }
}
