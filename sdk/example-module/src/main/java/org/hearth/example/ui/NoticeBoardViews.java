package org.hearth.example.ui;

import java.util.List;
import org.hearth.core.policy.Policy;
import org.hearth.example.notice.NoticeId;
import org.hearth.example.notice.NoticeSheet;
import org.hearth.example.notice.NoticeSweep;
import org.hearth.example.notice.Notices;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice board's pages and its entry in the navigation. */
@Component
public final class NoticeBoardViews implements ModuleViews {

    static final String PATH = "notices";
    static final String LIST = "notices/all";

    private final NoticeServices services;

    /** Takes the module's published services, and the bundle, which knows where its static files are served. */
    @Activate
    public NoticeBoardViews(
            BundleContext context,
            @Reference Notices notices,
            @Reference NoticeSweep sweep,
            @Reference NoticeSheet sheet,
            @Reference Policy policy) {
        var own = context.getBundle();
        var files = "modules/" + own.getSymbolicName() + "/" + own.getVersion() + "/";
        services = new NoticeServices(notices, sweep, sheet, policy, files);
    }

    static String path(NoticeId notice) {
        return PATH + "/" + notice.value();
    }

    @Override
    public String module() {
        return "notice-board";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(PATH, NoticeBoardView.class, Notices.READ, page -> new NoticeBoardView(page, services)),
                new View<>(LIST, NoticeListPage.class, Notices.READ, page -> new NoticeListPage(page, services)),
                new View<>(PATH + "/:notice", NoticePage.class, Notices.READ, page -> new NoticePage(page, services)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(PATH, "ex.menu", "pin", 1, Notices.READ));
    }

    @Override
    public List<MenuEntry> beginnings() {
        return List.of(new MenuEntry(PATH, "ex.notice.text", "pin", 1, Notices.WRITE));
    }
}
