package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hearth.headstart.goal.GoalRevision;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.form.FormGrid;

/** Who asked for the change of a goal, and why, as far as anybody says. */
final class ChangeFields {

    private final RadioButtonGroup<Side> asked;
    private final TextField reason;

    ChangeFields(PlanDesk desk) {
        var fields = new PlanFields(desk.context());
        asked = fields.choice(
                "change.asked", List.of(Side.values()), side -> desk.text("change.asked." + PlanFields.lower(side)));
        asked.setValue(Side.FAMILY);
        reason = fields.line("change.reason", GoalRevision.REASON_LENGTH);
        reason.setHelperText(desk.text("change.reason.help"));
    }

    Component content() {
        return new FormGrid().wide(asked).wide(reason);
    }

    GoalRevision typed() {
        return new GoalRevision(asked.getValue(), reason.getValue());
    }
}
