package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.hearth.core.search.Search;
import org.hearth.core.search.SearchHit;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;

/**
 * The search in the top bar: a field, and below it what was found, by kind. {@code frame.js} moves through the hits with
 * the arrow keys; the hits are links, so they open in a new tab too.
 */
final class SearchField extends Div {

    private static final int PAUSE_MS = 250;
    private static final String FOUND = "hearth-found";

    private final PageContext context;
    private final transient Frame frame;
    private final Input input = new Input();
    private final Div found = new Div();
    private final Span count = new Span();
    private int hits;

    SearchField(PageContext context, Frame frame) {
        this.context = context;
        this.frame = frame;
        addClassName("hearth-search");
        getElement().setAttribute("role", "search");
        input.setType("search");
        input.setPlaceholder(context.text("layout.search"));
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MS);
        input.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", context.text("layout.search.label"))
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", FOUND)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-keyshortcuts", "/")
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", String.valueOf(Search.LONGEST));
        input.addValueChangeListener(change -> show(change.getValue()));
        found.setId(FOUND);
        found.addClassName("hearth-found");
        found.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", context.text("layout.search.found"));
        count.addClassName("hearth-unseen");
        count.getElement().setAttribute("role", "status");
        add(input, found, count);
    }

    /** Forgets what was typed: somebody went to a page. */
    void clear() {
        input.clear();
        show("");
    }

    private void show(String text) {
        found.removeAll();
        hits = 0;
        boolean asked = text.strip().length() >= Search.SHORTEST;
        if (asked) {
            fill(frame.search(text));
        }
        count.setText(asked ? context.text("layout.search.count", Map.of("count", hits)) : "");
        if (asked && hits == 0) {
            frame.whenNothingFound().forEach(each -> found.add(wayOn(each)));
        }
        input.getElement().setAttribute("aria-expanded", Boolean.toString(hits > 0));
    }

    private void fill(List<Search.Group> groups) {
        for (Search.Group group : groups) {
            found.add(group(group));
        }
        if (groups.isEmpty()) {
            var nothing = new Div(context.text("layout.search.none"));
            nothing.addClassName("nothing");
            // A list box holds options only; the status line says it to screen readers.
            nothing.getElement().setAttribute("aria-hidden", "true");
            found.add(nothing);
        }
    }

    private Anchor wayOn(MenuEntry entry) {
        return option(new SearchHit(context.text(entry.label()), "", entry.path()));
    }

    private Div group(Search.Group group) {
        var heading = new Div(context.text("search." + group.kind()));
        heading.setId(FOUND + "-" + group.kind().replace('.', '-'));
        heading.addClassName("kind");
        heading.getElement().setAttribute("role", "presentation");
        var block = new Div(heading);
        block.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", heading.getId().orElseThrow());
        group.hits().forEach(hit -> block.add(option(hit)));
        return block;
    }

    private Anchor option(SearchHit hit) {
        var name = new Span(hit.name());
        name.addClassName("name");
        var about = new Span(hit.about());
        about.addClassName("about");
        var option = new Anchor(hit.path(), name, about);
        option.setId(FOUND + "-" + hits++);
        option.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("tabindex", "-1");
        return option;
    }
}
