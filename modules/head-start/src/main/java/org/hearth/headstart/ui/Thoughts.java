package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;

/** What family and staff talk about around a goal, folded away until they want to. */
final class Thoughts {

    private static final Map<String, Function<GoalThoughts, String>> PARTS = parts();

    private final PlanDesk desk;
    private final Map<String, TextArea> areas = new LinkedHashMap<>();

    Thoughts(PlanDesk desk, DraftKeeper draft) {
        this.desk = desk;
        var fields = new PlanFields(desk.context());
        for (String each : PARTS.keySet()) {
            var area = fields.words("thought." + each, GoalThoughts.LENGTH);
            areas.put(each, area);
            draft.text(each, area);
        }
    }

    private static Map<String, Function<GoalThoughts, String>> parts() {
        var parts = new LinkedHashMap<String, Function<GoalThoughts, String>>();
        parts.put("why", GoalThoughts::whyItMatters);
        parts.put("success", GoalThoughts::success);
        parts.put("skills", GoalThoughts::skills);
        parts.put("strengths", GoalThoughts::strengths);
        parts.put("stressors", GoalThoughts::stressors);
        parts.put("obstacles", GoalThoughts::obstacles);
        parts.put("strategies", GoalThoughts::strategies);
        parts.put("supports", GoalThoughts::supports);
        return parts;
    }

    Component content() {
        var grid = new FormGrid();
        areas.values().forEach(grid::put);
        return new Details(desk.text("thoughts.title"), grid);
    }

    void show(GoalThoughts thoughts) {
        PARTS.forEach((name, part) -> area(name).setValue(part.apply(thoughts)));
    }

    /** Each thought on its own, so that nobody's words go with somebody else's. */
    void merge(MergeDialog dialog, Versions<GoalThoughts> all) {
        PARTS.forEach((name, part) -> dialog.text(desk.text("thought." + name), all.of(part), area(name)::setValue));
    }

    private TextArea area(String name) {
        return Objects.requireNonNull(areas.get(name));
    }

    private String get(String name) {
        return area(name).getValue();
    }

    GoalThoughts typed() {
        return new GoalThoughts(
                get("why"),
                get("success"),
                get("skills"),
                get("strengths"),
                get("stressors"),
                get("obstacles"),
                get("strategies"),
                get("supports"));
    }
}
