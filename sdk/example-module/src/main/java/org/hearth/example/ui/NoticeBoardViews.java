package org.hearth.example.ui;

import java.util.List;
import org.hearth.example.notice.Notices;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice board's page and its entry in the navigation. */
@Component
public final class NoticeBoardViews implements ModuleViews {

    private static final String PATH = "notices";

    private final Notices notices;

    @Activate
    public NoticeBoardViews(@Reference Notices notices) {
        this.notices = notices;
    }

    @Override
    public String module() {
        return "notice-board";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(PATH, NoticeBoardView.class, Notices.READ, page -> new NoticeBoardView(page, notices)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(PATH, "ex.menu", "pin", 1, Notices.READ));
    }
}
