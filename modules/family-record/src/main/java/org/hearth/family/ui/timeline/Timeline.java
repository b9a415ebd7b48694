package org.hearth.family.ui.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;

/** The lines of one family's timeline, with a filter by topic and a way to what was earlier. */
final class Timeline extends Div {

    private static final int SHOWN = 10;
    private static final int MORE = 4;
    private static final int LOOKED_AT = 500;

    private final transient PageContext context;
    private final transient List<TimelineEntry> all;
    private final PageSection section;
    private String topic = "";
    private int wanted = SHOWN;

    Timeline(TimelineSources sources, FamilyId family, PageContext context) {
        this.context = context;
        all = sources.latest(family, LOOKED_AT, context);
        section = new PageSection(context.text("fam.timeline.title"));
        section.addClassName("hearth-timeline");
        add(section);
        show();
    }

    private void show() {
        if (all.isEmpty()) {
            section.show(new EmptyState(context.text("fam.timeline.none"), context.text("fam.timeline.none.help")));
            return;
        }
        var chosen = all.stream()
                .filter(each -> topic.isEmpty() || each.topic().equals(topic))
                .toList();
        var older = new Button(context.text("fam.timeline.more"), click -> {
            wanted *= MORE;
            show();
        });
        older.setVisible(chosen.size() > wanted);
        section.show(topics(), lines(chosen.stream().limit(wanted).toList()), older);
    }

    private Component topics() {
        var chips = new Div();
        chips.addClassName("hearth-actions");
        all.stream().map(TimelineEntry::topic).distinct().sorted().forEach(each -> chips.add(chip(each)));
        chips.setVisible(chips.getComponentCount() > 1);
        return chips;
    }

    private Component chip(String name) {
        var chip = new NativeButton(name, click -> {
            topic = topic.equals(name) ? "" : name;
            wanted = SHOWN;
            show();
        });
        chip.addClassName("hearth-chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(topic.equals(name)));
        return chip;
    }

    private UnorderedList lines(List<TimelineEntry> entries) {
        var dates = new DateWords(context);
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        entries.forEach(each -> {
            var day = new Span(dates.date(each.on()));
            day.addClassName("help");
            var what = each.link().isEmpty() ? new Span(each.what()) : new Anchor(each.link(), each.what());
            var more = new Span(each.more().isEmpty() ? "" : " · " + each.more());
            lines.add(new ListItem(day, new Div(what, more)));
        });
        return lines;
    }
}
