package org.hearth.ui.shell.home;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** My day: what is late, due today, this week and later; each line can be opened, or marked as done with undo. */
public final class MyDay extends Div implements BeforeEnterObserver {

    private static final int WEEK = 7;

    private enum When {
        RAISED,
        LATE,
        TODAY,
        WEEK,
        LATER
    }

    private final PageContext context;
    private final transient Tasks tasks;
    private final transient Changes changes;
    private transient Registration following = () -> {};
    private final PageHeader header;
    private final RefusalNotice refusals;
    private final Div lists = new Div();

    /** The page of the caller. */
    public MyDay(PageContext context, Tasks tasks, Changes changes) {
        this.context = context;
        this.tasks = tasks;
        this.changes = changes;
        this.header = new PageHeader(context.text("home.title"));
        this.refusals = new RefusalNotice(context);
        lists.addClassName("hearth-day");
        add(header, refusals, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        following = changes.follow(event.getUI(), this::loadAgain);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
        super.onDetach(event);
    }

    /** While the page is locked nobody asks; it keeps what it showed. */
    private void loadAgain() {
        if (!context.access().caller().equals(Caller.NOBODY)) {
            load();
        }
    }

    private void load() {
        LocalDate today = context.time().today();
        var groups = new EnumMap<When, List<Task>>(When.class);
        for (Task task : tasks.mine()) {
            groups.merge(when(task, today), List.of(task), MyDay::joined);
        }
        header.about(
                new DateWords(context).date(today),
                context.text(
                        "home.about",
                        Map.of(
                                "late",
                                        groups.getOrDefault(When.LATE, List.of())
                                                .size(),
                                "today",
                                        groups.getOrDefault(When.TODAY, List.of())
                                                .size())));
        lists.removeAll();
        groups.forEach((when, each) -> lists.add(section(when, each)));
        if (groups.isEmpty()) {
            lists.add(new EmptyState(context.text("home.empty.title"), empty()));
        }
    }

    private static List<Task> joined(List<Task> some, List<Task> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static When when(Task task, LocalDate today) {
        if (task.raised()) {
            return When.RAISED;
        }
        if (task.due().isBefore(today)) {
            return When.LATE;
        }
        if (task.due().equals(today)) {
            return When.TODAY;
        }
        return task.due().isBefore(today.plusDays(WEEK)) ? When.WEEK : When.LATER;
    }

    private String empty() {
        return context.access().caller().roles().stream()
                .map(role -> "home.empty." + role)
                .filter(key -> context.messages().has(key))
                .findFirst()
                .map(context::text)
                .orElseGet(() -> context.text("home.empty"));
    }

    private PageSection section(When when, List<Task> each) {
        var heading = context.text("home." + when.name().toLowerCase(Locale.ROOT), Map.of("count", each.size()));
        return new PageSection(heading, new TaskLines(context, each, this::done));
    }

    private void done(Task task) {
        refusals.attempt(reasons -> tasks.done(task.id()), () -> {
            load();
            Notices.done(
                    context,
                    context.text("home.done", Map.of("what", TaskLines.what(context, task))),
                    () -> undo(task));
        });
    }

    private void undo(Task task) {
        refusals.attempt(reasons -> tasks.reopen(task.id()), this::load);
    }
}
