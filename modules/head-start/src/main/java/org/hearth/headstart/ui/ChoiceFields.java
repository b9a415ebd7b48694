package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.hearth.headstart.goal.ChoiceWay;
import org.hearth.headstart.goal.FamilyChoice;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.DateWords;

/** The family's word that a goal is its own choice: how, by whom, when. */
final class ChoiceFields {

    private final PlanDesk desk;
    private final RadioButtonGroup<ChoiceWay> way;
    private final ComboBox<String> by;
    private final DayField on;
    private final List<String> adults;

    ChoiceFields(PlanDesk desk, List<String> adults) {
        this.desk = desk;
        this.adults = adults;
        var fields = new PlanFields(desk.context());
        way = fields.choice(
                "choice.label",
                List.of(ChoiceWay.SPOKEN, ChoiceWay.SIGNATURE, ChoiceWay.INITIALS),
                value -> desk.text("choice." + PlanFields.lower(value)));
        way.setHelperText(desk.text("choice.help"));
        by = fields.name("choice.by", adults);
        on = fields.day("choice.on");
        on.setMax(desk.context().time().today());
        way.addValueChangeListener(change -> showMore());
    }

    private void showMore() {
        by.setVisible(!way.isEmpty());
        on.setVisible(!way.isEmpty());
    }

    void keep(DraftKeeper draft) {
        draft.field("choiceWay", way, ChoiceWay::name, ChoiceWay::valueOf)
                .text("choiceBy", by)
                .date("choiceOn", on);
    }

    void name(RefusalNotice notice) {
        notice.field("choice", way);
    }

    Component content() {
        showMore();
        return new FormGrid().wide(way).put(by).put(on);
    }

    void show(Optional<FamilyChoice> choice) {
        choice.map(FamilyChoice::way).ifPresentOrElse(way::setValue, way::clear);
        choice.map(FamilyChoice::by).or(() -> adults.stream().findFirst()).ifPresent(by::setValue);
        on.setValue(choice.map(FamilyChoice::on)
                .orElseGet(() -> desk.context().time().today()));
    }

    Optional<FamilyChoice> typed() {
        var name = by.getValue();
        if (way.isEmpty() || on.isEmpty() || name == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new FamilyChoice(on.getValue(), way.getValue(), name));
    }

    String words(Optional<FamilyChoice> choice) {
        return choice.map(each -> String.join(
                        " · ",
                        desk.text("choice." + PlanFields.lower(each.way())),
                        each.by(),
                        new DateWords(desk.context()).date(each.on())))
                .orElse("");
    }
}
