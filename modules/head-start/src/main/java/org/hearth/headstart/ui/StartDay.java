package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;

/** The day on which the plan was started; it can be corrected until both sides have agreed. */
final class StartDay {

    private final PlanDesk desk;
    private final RefusalNotice notice;
    private final DayField day;
    private final PlanAnswer<LocalDate> answer;

    StartDay(PlanDesk desk) {
        this.desk = desk;
        day = new PlanFields(desk.context()).day("open.day");
        day.setHelperText(desk.text("open.day.help"));
        day.setMax(desk.context().time().today());
        notice = new RefusalNotice(desk.context()).field("initiatedOn", day);
        answer = new PlanAnswer<>(
                desk, notice, new PlanAnswer.Parts<>(this::mine, Plan::initiatedOn, StartDay::save, this::merge));
    }

    Component content() {
        day.setValue(desk.plan().initiatedOn());
        day.setReadOnly(!desk.isBeforeAgreement());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                answer.save();
            }
        });
        return new PageSection(desk.text("started.title"), notice, new FormGrid(day));
    }

    private LocalDate mine() {
        return day.getOptionalValue().orElse(desk.plan().initiatedOn());
    }

    private static void save(Plans plans, Plan plan, LocalDate on) {
        plans.correctStart(plan.id(), plan.version(), on);
    }

    private void merge(MergeDialog dialog, Versions<LocalDate> all) {
        dialog.field(desk.text("open.day"), all, new DateWords(desk.context())::date, day::setValue);
    }
}
