package org.hearth.family.ui.genogram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.hearth.family.genogram.Picture;
import org.hearth.ui.PageContext;

/** A drawing that can be moved sideways, by keyboard too, and what its signs mean. */
final class DrawnPart {

    private final PageContext context;
    private final String id;

    DrawnPart(PageContext context, String id) {
        this.context = context;
        this.id = id;
    }

    Component[] of(Picture picture) {
        var frame = new Div(new Svg(picture.svg(id)));
        frame.addClassName("hearth-drawing");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", context.text("fam.genogram.drawing_of") + ": " + picture.title());
        return new Component[] {frame, legend(picture)};
    }

    private UnorderedList legend(Picture picture) {
        var list = new UnorderedList();
        list.addClassName("hearth-signs");
        list.getElement().setAttribute("aria-label", context.text("fam.genogram.legend"));
        picture.signs().forEach(each -> list.add(new ListItem(new Svg(each.svg()), new Span(each.meaning()))));
        return list;
    }
}
