package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.PageContext;

/** The navigation: groups of links, the page one is on marked. */
final class NavigationList extends Nav {

    private final PageContext context;
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private String path = "";

    NavigationList(PageContext context) {
        this.context = context;
        addClassName("hearth-nav");
        setAriaLabel(context.text("layout.navigation"));
    }

    void show(List<Frame.Group> groups) {
        removeAll();
        links.clear();
        groups.forEach(group -> add(group(group)));
        mark(path);
    }

    private Div group(Frame.Group group) {
        var list = new UnorderedList();
        for (MenuEntry entry : group.entries()) {
            list.add(new ListItem(link(entry)));
        }
        var block = new Div();
        if (!group.label().isEmpty()) {
            block.add(new H2(context.text(group.label())));
        }
        block.add(list);
        return block;
    }

    private Anchor link(MenuEntry entry) {
        var icon = new Icon("vaadin", entry.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(entry.path(), icon, new Span(context.text(entry.label())));
        links.put(entry.path(), link);
        return link;
    }

    /** Marks the entry that {@code place} belongs to: the longest that begins it. */
    void mark(String place) {
        path = place;
        var current = current(place);
        links.forEach((each, link) -> {
            if (current.filter(each::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Optional<String> current(String place) {
        return links.keySet().stream()
                .filter(each -> place.equals(each) || (!each.isEmpty() && place.startsWith(each + "/")))
                .max(Comparator.comparingInt(String::length));
    }
}
