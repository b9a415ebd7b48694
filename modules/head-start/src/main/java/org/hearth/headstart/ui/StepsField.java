package org.hearth.headstart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.headstart.goal.GoalStepId;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.ui.form.DayField;
import org.jspecify.annotations.Nullable;

/** The steps towards a goal: what, who of the family or of staff, by when. */
final class StepsField extends CustomField<List<StepDraft>> {

    private static final String BETWEEN = "\t";
    private static final int PARTS = 4;

    private final transient PlanDesk desk;
    private final transient PlanFields fields;
    private final transient List<String> people;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div place = new Div();

    private record Line(@Nullable GoalStepId known, Div row, TextField text, ComboBox<String> who, DayField by) {

        StepDraft typed() {
            var name = who.getValue();
            return new StepDraft(known, text.getValue().replace('\t', ' '), name == null ? "" : name, by.getValue());
        }
    }

    StepsField(PlanDesk desk, List<String> people) {
        super(List.of());
        this.desk = desk;
        this.people = people;
        fields = new PlanFields(desk.context());
        setLabel(desk.text("steps.title"));
        setHelperText(desk.text("steps.help"));
        place.addClassName("hearth-cards");
        var more = new Button(desk.text("steps.add"), click -> {
            var line = line(new StepDraft("", "", null));
            line.text().focus();
        });
        var box = new Div(place, more);
        box.addClassName("hearth-steps");
        add(box);
        setPresentationValue(List.of());
    }

    @Override
    protected List<StepDraft> generateModelValue() {
        return lines.stream()
                .map(Line::typed)
                .filter(each -> !each.words().equals(new StepDraft("", "", null)))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<StepDraft> steps) {
        lines.clear();
        place.removeAll();
        (steps.isEmpty() ? List.of(new StepDraft("", "", null)) : steps).forEach(this::line);
    }

    private Line line(StepDraft step) {
        var text = fields.line("steps.text", StepDraft.TEXT_LENGTH);
        text.setValue(step.text());
        var who = fields.name("steps.who", people);
        if (!step.responsible().isEmpty()) {
            who.setValue(step.responsible());
        }
        var by = fields.day("steps.by");
        by.setValue(step.targetOn());
        var out = new Button(desk.text("steps.remove"));
        var row = new Div(text, who, by, out);
        row.addClassName("hearth-step");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", desk.text("steps.number", Map.of("number", lines.size() + 1)));
        var line = new Line(step.known(), row, text, who, by);
        out.addClickListener(click -> remove(line));
        text.addValueChangeListener(change -> updateValue());
        who.addValueChangeListener(change -> updateValue());
        by.addValueChangeListener(change -> updateValue());
        lines.add(line);
        place.add(row);
        return line;
    }

    private void remove(Line line) {
        lines.remove(line);
        place.remove(line.row());
        updateValue();
    }

    /** How a draft keeps steps: one a line. */
    static String write(List<StepDraft> steps) {
        return steps.stream()
                .map(each -> String.join(
                        BETWEEN,
                        each.text(),
                        each.responsible(),
                        each.targetOn() == null ? "" : each.targetOn().toString(),
                        each.known() == null ? "" : each.known().value().toString()))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #write} wrote. */
    static List<StepDraft> read(String text) {
        return text.lines()
                .map(line -> Arrays.asList(line.split(BETWEEN, -1)))
                .filter(parts -> parts.size() == PARTS)
                .map(parts -> new StepDraft(
                        parts.get(3).isEmpty() ? null : new GoalStepId(UUID.fromString(parts.get(3))),
                        parts.get(0),
                        parts.get(1),
                        parts.get(2).isEmpty() ? null : LocalDate.parse(parts.get(2))))
                .toList();
    }
}
