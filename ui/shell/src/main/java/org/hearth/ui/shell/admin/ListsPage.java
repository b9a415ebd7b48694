package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceList.Upkeep;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.reference.ReferenceLists.Change;
import org.hearth.core.reference.ReferenceLists.Entry;
import org.hearth.core.reference.ReferenceLists.Listed;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** The code lists: what is offered, in whose words and in which order, and what was changed when by whom. */
public final class ListsPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient ReferenceLists lists;
    private final ListWords words;
    private final Select<String> choice = new Select<>();
    private final Div content = new Div();
    private transient List<Listed> all = List.of();

    /** The page. */
    public ListsPage(PageContext context, ReferenceLists lists) {
        this.context = context;
        this.lists = lists;
        words = new ListWords(context);
        choice.setLabel(context.text("admin.lists.choose"));
        choice.setItemLabelGenerator(code -> code == null ? "" : words.list(code));
        choice.addValueChangeListener(change -> show(change.getValue()));
        add(
                new PageHeader(context.text("admin.lists.title")).about(context.text("admin.lists.about")),
                new FormGrid(choice),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = lists.all();
        choice.setItems(all.stream()
                .map(each -> each.list().code())
                .sorted((one, other) -> words.list(one).compareToIgnoreCase(words.list(other)))
                .toList());
        all.stream()
                .map(Listed::list)
                .filter(each -> each.upkeep() == Upkeep.OPEN)
                .findFirst()
                .or(() -> all.stream().map(Listed::list).findFirst())
                .map(ReferenceList::code)
                .ifPresent(choice::setValue);
    }

    private void reload() {
        all = lists.all();
        show(choice.getValue());
    }

    private void show(String code) {
        content.removeAll();
        all.stream().filter(each -> each.list().code().equals(code)).findFirst().ifPresent(listed -> {
            content.add(entries(listed));
            content.add(history(listed));
        });
    }

    private PageSection entries(Listed listed) {
        var lines = new OrderedList();
        listed.entries().forEach(each -> lines.add(line(listed, each)));
        var upkeep = listed.list().upkeep();
        var section = new PageSection(words.list(listed.list().code()), lines)
                .help(context.text("admin.lists.upkeep." + upkeep.name().toLowerCase(Locale.ROOT)));
        return upkeep == Upkeep.OPEN && mayChange()
                ? section.actions(new Button(
                        context.text("admin.lists.add"), click -> dialog(listed).add()))
                : section;
    }

    private boolean mayChange() {
        return context.access().allows(ReferenceLists.CHANGE);
    }

    private ListItem line(Listed listed, Entry entry) {
        var name = words.entry(listed.list(), entry);
        var item = new ListLine(
                name,
                entry.own() ? context.text("admin.lists.own") : entry.code(),
                entry.terms().active() ? "" : context.text("admin.lists.retired"));
        if (mayChange()) {
            var button = new Button(
                    context.text("admin.lists.change"), click -> dialog(listed).change(entry));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(context.text("admin.lists.change") + ": " + name);
            item.add(button);
        }
        return item;
    }

    private EntryDialog dialog(Listed listed) {
        return new EntryDialog(context, lists, listed, this::reload);
    }

    private Details history(Listed listed) {
        var lines = new UnorderedList();
        listed.history().forEach(each -> lines.add(line(listed, each)));
        var count = Map.of("count", listed.history().size());
        return new Details(context.text("admin.lists.history", count), lines);
    }

    private ListItem line(Listed listed, Change change) {
        var dates = new DateWords(context);
        var terms = change.terms();
        return new ListLine(
                Optional.of(words.own(terms.words()))
                        .filter(each -> !each.isEmpty())
                        .orElseGet(() -> words.entry(listed.list(), change.entry())),
                context.text(terms.active() ? "admin.lists.offered" : "admin.lists.retired"),
                context.text("admin.lists.from", Map.of("date", dates.date(change.from()))),
                context.text("admin.lists.place", Map.of("position", terms.position())),
                change.by());
    }
}
