package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.Modules;
import org.hearth.ui.PageContext;

/** What modules that are being switched off still do, by name. */
final class RunningWork extends Div {

    private final PageContext context;
    private final transient Modules modules;
    private final transient List<ModuleDescription> going;

    RunningWork(PageContext context, Modules modules, List<ModuleDescription> going) {
        this.context = context;
        this.modules = modules;
        this.going = List.copyOf(going);
        setVisible(false);
    }

    /** Shows how it stands now; nothing when nothing runs. */
    void look() {
        List<String> lines = lines();
        removeAll();
        setVisible(!lines.isEmpty());
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        add(new Paragraph(context.text("admin.modules.off.waiting")), list);
    }

    /** One sentence for a question that is about to be asked; nothing when nothing runs. */
    String words() {
        List<String> lines = lines();
        return lines.isEmpty()
                ? ""
                : " "
                        + context.text(
                                "admin.modules.off.at_work",
                                Map.of("work", lines.stream().collect(Collectors.joining("; "))));
    }

    private List<String> lines() {
        return going.stream()
                .flatMap(module -> modules.work(module.id()).stream())
                .map(this::line)
                .toList();
    }

    private String line(Modules.Work work) {
        return context.text(
                "admin.modules.work",
                Map.of("name", context.text(work.name()), "by", work.by(), "done", work.done(), "total", work.total()));
    }
}
