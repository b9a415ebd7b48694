package org.hearth.ui.guide;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.hearth.ui.PageContext;

/** Things one might say or ask, folded beside the questions. */
public final class TalkingPoints extends Details {

    /** Talking points, closed at first. */
    public TalkingPoints(PageContext context, List<String> points) {
        super(context.text("ui.talking_points"));
        addClassName("hearth-talking");
        var list = new UnorderedList();
        points.forEach(point -> list.add(new ListItem(point)));
        add(list);
    }
}
