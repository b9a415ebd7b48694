package org.hearth.ui.shell.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.hearth.core.security.Permission;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;

/** A home page, and a module with a page that works, one that breaks and one that is hidden. */
final class SampleViews implements ModuleViews {

    static final Permission READ = new Permission("sample.read");
    static final Permission SECRET = new Permission("sample.secret");

    @Override
    public String module() {
        return "sample";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>("parts/:part?", Parts.class, READ, _ -> new Parts()),
                new View<>("broken", Broken.class, READ, _ -> new Broken()),
                new View<>("secret", Secret.class, SECRET, _ -> new Secret()));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry("parts", "Parts", "list", 2, READ),
                new MenuEntry("broken", "Broken", "list", 3, READ),
                new MenuEntry("secret", "Secret", "list", 4, SECRET));
    }

    static final class Home extends Div {
        Home() {
            add(new H1("Home"));
        }
    }

    static final class Parts extends Div {
        Parts() {
            add(new H1("Parts"), new TextField("Something typed"));
        }
    }

    static final class Broken extends Div {
        Broken() {
            throw new IllegalStateException("broken on purpose");
        }
    }

    static final class Secret extends Div {
        Secret() {
            add(new H1("Secret"));
        }
    }
}
