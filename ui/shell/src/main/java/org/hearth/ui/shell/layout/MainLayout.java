package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import org.hearth.ui.PageContext;

/**
 * The frame around every page: skip link, navigation at the side (a drawer on a small screen), search, new, language, tasks
 * and user in the bar at the top, one main landmark.
 */
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final transient Frame frame;
    private final NavigationList navigation;
    private final SearchField search;
    private final NewMenu beginnings;
    private final DueLink due;
    private final Main main = new Main();
    private boolean entered;
    private Registration changes = () -> {};

    /** A frame in the language of {@code context}. */
    public MainLayout(PageContext context, Frame frame) {
        this.frame = frame;
        this.navigation = new NavigationList(context);
        this.search = new SearchField(context, frame);
        this.beginnings = new NewMenu(context);
        this.due = new DueLink(context);
        setPrimarySection(Section.NAVBAR);
        main.setId(CONTENT);
        main.addClassName("hearth-content");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        addToNavbar(skip(context), toggle(context), bar(context));
        addToDrawer(navigation);
        getElement().setAttribute("lang", context.language().getLanguage());
    }

    private static Anchor skip(PageContext context) {
        var link = new Anchor("#" + CONTENT, context.text("layout.skip"));
        link.setRouterIgnore(true);
        link.addClassName("hearth-skip");
        return link;
    }

    private static DrawerToggle toggle(PageContext context) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(context.text("layout.navigation.toggle"));
        return toggle;
    }

    private Div bar(PageContext context) {
        var name = new Span(context.text("layout.brand"));
        name.addClassName("name");
        var brand = new Anchor("", name);
        brand.addClassName("hearth-brand");
        var bar = new Div(
                brand, search, beginnings, new LanguageSwitch(context, frame), due, new UserMenu(context, frame));
        bar.addClassName("hearth-top");
        return bar;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        changes = frame.onChange(ui.accessLater(this::rebuild, () -> {}));
        rebuild();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        changes.remove();
        super.onDetach(event);
    }

    private void rebuild() {
        navigation.show(frame.navigation());
        beginnings.show(frame.beginnings());
        due.show(frame.due());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
        search.clear();
        beginnings.close();
        due.show(frame.due());
        if (entered) {
            // A screen reader then says which page it is; the very first page is announced by its title.
            getElement().executeJs("requestAnimationFrame(() => document.querySelector('main h1')?.focus())");
        }
        entered = true;
    }
}
