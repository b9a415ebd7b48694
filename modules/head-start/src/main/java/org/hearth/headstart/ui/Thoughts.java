package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;

/** What family and staff talk about around a goal, folded away until they want to. */
final class Thoughts {

    private static final List<String> ALL =
            List.of("why", "success", "skills", "strengths", "stressors", "obstacles", "strategies", "supports");

    private final PlanDesk desk;
    private final Map<String, TextArea> areas = new LinkedHashMap<>();

    Thoughts(PlanDesk desk, DraftKeeper draft) {
        this.desk = desk;
        var fields = new PlanFields(desk.context());
        for (String each : ALL) {
            var area = fields.words("thought." + each, GoalThoughts.LENGTH);
            areas.put(each, area);
            draft.text(each, area);
        }
    }

    Component content() {
        var grid = new FormGrid();
        areas.values().forEach(grid::put);
        return new Details(desk.text("thoughts.title"), grid);
    }

    void show(GoalThoughts thoughts) {
        set("why", thoughts.whyItMatters());
        set("success", thoughts.success());
        set("skills", thoughts.skills());
        set("strengths", thoughts.strengths());
        set("stressors", thoughts.stressors());
        set("obstacles", thoughts.obstacles());
        set("strategies", thoughts.strategies());
        set("supports", thoughts.supports());
    }

    private void set(String name, String words) {
        area(name).setValue(words);
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
