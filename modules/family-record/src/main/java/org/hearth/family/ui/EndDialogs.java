package org.hearth.family.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.family.trail.Mistake;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/**
 * The two ways in which something leaves the page, never mixed up: it was true and is over, or it was never true. Neither
 * deletes anything.
 */
record EndDialogs(RecordDesk desk) {

    /** Something that was true is over. */
    void end(String what, Consumer<LocalDate> act) {
        var fields = desk.fields();
        var dialog = new EditDialog(desk, fields.text("end.title", Map.of("what", what)));
        var day = fields.day("end.day");
        day.setValue(desk.context().time().today());
        dialog.notice().field("to", day);
        dialog.says(fields.text("end.help"))
                .with(new FormGrid(day))
                .open(fields.text("end.do"), () -> act.accept(Typed.neededDay("to", day)), fields.text("end.done"));
    }

    /** Something was never true. */
    void mistake(String what, Consumer<String> act) {
        var fields = desk.fields();
        var dialog = new EditDialog(desk, fields.text("mistake.title", Map.of("what", what)));
        var reason = fields.line("mistake.reason", Mistake.LENGTH);
        reason.setHelperText(fields.text("mistake.reason.help"));
        dialog.notice().field("reason", reason);
        dialog.says(fields.text("mistake.help"))
                .with(new FormGrid().wide(reason))
                .open(fields.text("mistake.do"), () -> act.accept(reason.getValue()), fields.text("mistake.done"));
    }
}
