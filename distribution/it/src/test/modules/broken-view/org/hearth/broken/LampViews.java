package org.hearth.broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;

/** A page that breaks and one that does not. */
public final class LampViews implements ModuleViews {

    @Override
    public String module() {
        return "broken-view";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>("lamps", Lamps.class, ViewModule.READ, page -> new Lamps()),
                new View<>("broken-lamps", BrokenLamps.class, ViewModule.READ, page -> new BrokenLamps()));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("lamps", "lamp.lamps", "lightbulb", 1, ViewModule.READ),
                new MenuEntry("broken-lamps", "lamp.broken", "warning", 2, ViewModule.READ));
    }

    static final class Lamps extends Div {

        Lamps() {
            add(new H1("Lamps"));
        }
    }

    static final class BrokenLamps extends Div {

        BrokenLamps() {
            throw new IllegalStateException("the lamps fell down");
        }
    }
}
