package org.hearth.family.ui.merge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.merge.MergePreview;
import org.hearth.family.merge.PersonField;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/**
 * Every field of both, side by side. Where they differ one chooses; the kept entry's value is chosen at first, except that
 * a known value goes before an unknown one.
 */
final class FieldChoices {

    private enum Side {
        KEPT,
        OTHER
    }

    private final MergeWords words;
    private final MergePreview preview;
    private final Map<PersonField, RadioButtonGroup<Side>> groups = new EnumMap<>(PersonField.class);

    FieldChoices(MergeWords words, MergePreview preview) {
        this.words = words;
        this.preview = preview;
    }

    List<Component> sections() {
        var rows = new Div();
        rows.addClassName("hearth-merge");
        var same = new UnorderedList();
        same.addClassName("hearth-lines");
        for (var field : PersonField.values()) {
            var kept = field.of(preview.survivor());
            var other = field.of(preview.other());
            if (kept.equals(other)) {
                same.add(new ListLine(words.label(field), words.value(field, kept)));
            } else {
                rows.add(group(field, kept, other));
            }
        }
        var sections = new ArrayList<Component>();
        if (!groups.isEmpty()) {
            sections.add(new PageSection(words.text("fields.title"), rows).help(words.text("fields.help")));
        }
        if (same.getComponentCount() > 0) {
            sections.add(new PageSection(words.text("same.title"), same));
        }
        return sections;
    }

    /** The fields whose value comes from the other entry. */
    Set<PersonField> fromOther() {
        return groups.entrySet().stream()
                .filter(each -> each.getValue().getValue() == Side.OTHER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private RadioButtonGroup<Side> group(PersonField field, String kept, String other) {
        var group = new RadioButtonGroup<Side>(words.label(field));
        group.setItems(Side.values());
        group.setValue(kept.isEmpty() ? Side.OTHER : Side.KEPT);
        group.setRenderer(new ComponentRenderer<>(
                side -> side == Side.KEPT ? option("side.kept", field, kept) : option("side.other", field, other)));
        groups.put(field, group);
        return group;
    }

    private Div option(String side, PersonField field, String text) {
        var who = new Span(words.text(side));
        who.addClassName("who");
        var value = new Div(words.value(field, text));
        value.addClassName("value");
        return new Div(who, value);
    }
}
