package ${package}.ui;

import java.util.List;
import ${package}.note.Notes;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page of notes and its entry in the navigation. */
@Component
public final class NotesViews implements ModuleViews {

    private static final String PATH = "${module}";

    private final Notes notes;

    @Activate
    public NotesViews(@Reference Notes notes) {
        this.notes = notes;
    }

    @Override
    public String module() {
        return "${module}";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(PATH, NotesView.class, Notes.READ, page -> new NotesView(page, notes)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(PATH, "${prefix}.menu", "notebook", 1, Notes.READ));
    }
}
