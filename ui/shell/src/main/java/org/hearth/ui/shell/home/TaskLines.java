package org.hearth.ui.shell.home;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.core.task.Task;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;

/** Lines of work: who, what and since when, when it is due, and one action. */
final class TaskLines extends UnorderedList {

    private final PageContext context;
    private final Consumer<Task> done;

    TaskLines(PageContext context, List<Task> tasks, Consumer<Task> done) {
        this.context = context;
        this.done = done;
        addClassName("hearth-tasks");
        tasks.forEach(task -> add(line(task)));
    }

    /** What is to be done, in words. */
    static String what(PageContext context, Task task) {
        return context.text("task." + task.kind());
    }

    private ListItem line(Task task) {
        var dates = new DateWords(context);
        var place = new Anchor(task.link(), task.subjectName());
        place.addClassName("who");
        var opened = LocalDate.ofInstant(task.opened(), context.time().agencyZone());
        // A duty that an import brings along is older than its line: "since today" would contradict "68 days late".
        var since = opened.isAfter(task.due()) ? "" : " · " + dates.since(opened);
        var what = new Span(what(context, task) + since);
        what.addClassName("what");
        var actions = new Div();
        actions.addClassName("do");
        actions.add(task.byDeed() ? open(task) : mark(task));
        return new ListItem(new Div(place, what), dates.dueBadge(task.due()), actions);
    }

    private Button mark(Task task) {
        var mark = new Button(context.text("home.mark"), click -> done.accept(task));
        mark.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        mark.setAriaLabel(named("home.mark_of", task));
        return mark;
    }

    /** What only the deed settles is done where it is done. */
    private Anchor open(Task task) {
        var open = new Anchor(task.link(), context.text("home.open"));
        open.getElement().setAttribute("aria-label", named("home.open_of", task));
        return open;
    }

    private String named(String key, Task task) {
        return context.text(key, Map.of("what", what(context, task), "who", task.subjectName()));
    }
}
