package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Confirmation;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.ProgressPanel;

/** The modules of this installation, with switches that act at once. */
public final class ModulesPage extends Div implements BeforeEnterObserver {

    private static final String OWNER = "core";

    private final PageContext context;
    private final transient Modules modules;
    private final PageHeader header;
    private final RefusalNotice refusals;
    private final Div work = new Div();
    private final Div cards = new Div();

    /** The page. */
    public ModulesPage(PageContext context, Modules modules) {
        this.context = context;
        this.modules = modules;
        this.header = new PageHeader(context.text("admin.modules.title"));
        this.refusals = new RefusalNotice(context);
        cards.addClassName("hearth-cards");
        add(header, refusals, work, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    void load() {
        var all = modules.all(context.language());
        long running =
                all.stream().filter(each -> each.state() == ModuleState.RUNNING).count();
        header.about(context.text("admin.modules.about", Map.of("running", running, "total", all.size())));
        cards.removeAll();
        var names = all.stream().collect(Collectors.toMap(ModuleDescription::id, ModuleDescription::name));
        for (ModuleDescription module : all) {
            var requires = module.requires().stream()
                    .map(id -> names.getOrDefault(id, id))
                    .collect(Collectors.joining(", "));
            cards.add(new ModuleCard(context, module, requires, this::flip));
        }
    }

    private void flip(ModuleDescription module) {
        if (module.state() == ModuleState.INSTALLED) {
            run(module, true);
            return;
        }
        Map<String, Object> named = Map.of("name", module.name());
        Confirmation.ask(
                context,
                context.text("admin.modules.off.ask", named),
                context.text("admin.modules.off.consequence", named),
                context.text("admin.modules.off", named),
                () -> run(module, false));
    }

    /** On a thread of its own: switching off asks every open page, also this one, to leave the module. */
    private void run(ModuleDescription module, boolean on) {
        refusals.clear();
        cards.setEnabled(false);
        var refused = new AtomicReference<RuleViolation>();
        var job = context.jobs().start(OWNER, on ? "admin.modules.enabling" : "admin.modules.disabling", progress -> {
            try {
                if (on) {
                    modules.enable(module.id());
                } else {
                    modules.disable(module.id());
                }
            } catch (RuleViolation violation) {
                refused.set(violation);
            }
        });
        work.add(new ProgressPanel(context, job, state -> ended(module, on, state, refused)).withoutStop());
    }

    private void ended(ModuleDescription module, boolean on, Jobs.State state, AtomicReference<RuleViolation> refused) {
        work.removeAll();
        cards.setEnabled(true);
        load();
        var violation = refused.get();
        if (violation != null) {
            refusals.show(violation.refusals());
            return;
        }
        if (!state.problem().isEmpty()) {
            refusals.failed(state.problem());
            return;
        }
        Notices.done(
                context,
                context.text(on ? "admin.modules.on.done" : "admin.modules.off.done", Map.of("name", module.name())));
    }
}
