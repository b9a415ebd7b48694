package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleRecords;
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
    private final transient ModuleRecords records;
    private final transient Supplier<List<String>> leftOut;
    private final PageHeader header;
    private final RefusalNotice refusals;
    private final Div work = new Div();
    private final Div cards = new Div();
    private transient ModuleNeeds needs = new ModuleNeeds(List.of());

    /**
     * The page.
     *
     * @param leftOut the names of jars among the modules that are none, or cannot be read
     */
    public ModulesPage(PageContext context, Modules modules, ModuleRecords records, Supplier<List<String>> leftOut) {
        this.context = context;
        this.modules = modules;
        this.records = records;
        this.leftOut = leftOut;
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
        needs = new ModuleNeeds(all);
        all.forEach(module -> cards.add(new ModuleCard(context, module, needs, new CardActs())));
        leftOut.get().stream().map(this::broken).forEach(cards::add);
    }

    /** A jar that is no module, or cannot be read. */
    private Section broken(String file) {
        var card = new Section(new H2(file), new Paragraph(context.text("admin.modules.left_out")));
        card.addClassName("hearth-section");
        return card;
    }

    private final class CardActs implements ModuleCard.Acts {

        @Override
        public void flip(ModuleDescription module) {
            ModulesPage.this.flip(module);
        }

        @Override
        public void uninstall(ModuleDescription module) {
            refusals.clear();
            new UninstallDialog(context, modules, records, module).open(() -> {
                load();
                Notices.done(context, context.text("admin.modules.uninstall.done", Map.of("name", module.name())));
            });
        }

        @Override
        public void install(ModuleDescription module) {
            refusals.attempt(reasons -> modules.install(module.id()), () -> {
                load();
                Notices.done(context, context.text("admin.modules.install.done", Map.of("name", module.name())));
            });
        }
    }

    private void flip(ModuleDescription module) {
        if (module.state() == ModuleState.INSTALLED) {
            run(needs.toSwitchOn(module), true);
            return;
        }
        var together = needs.toSwitchOff(module);
        var names = names(together);
        var users = names(together.subList(0, together.size() - 1));
        Map<String, Object> named = Map.of("name", names, "count", together.size());
        var consequence = context.text("admin.modules.off.consequence", named)
                + new RunningWork(context, modules, together).words();
        Confirmation.ask(
                context,
                context.text("admin.modules.off.ask", named),
                users.isEmpty()
                        ? consequence
                        : context.text("admin.modules.off.users", Map.of("name", module.name(), "users", users)) + " "
                                + consequence,
                context.text(users.isEmpty() ? "admin.modules.off" : "admin.modules.off.together", named),
                () -> run(together, false));
    }

    private static String names(List<ModuleDescription> some) {
        return some.stream().map(ModuleDescription::name).collect(Collectors.joining(", "));
    }

    /** On a thread of its own: switching off asks every open page, also this one, to leave the module. */
    private void run(List<ModuleDescription> together, boolean on) {
        refusals.clear();
        cards.setEnabled(false);
        var refused = new AtomicReference<RuleViolation>();
        var job = context.jobs().start(OWNER, on ? "admin.modules.enabling" : "admin.modules.disabling", progress -> {
            try {
                together.stream().map(ModuleDescription::id).forEach(on ? modules::enable : modules::disable);
            } catch (RuleViolation violation) {
                refused.set(violation);
            }
        });
        var panel = new ProgressPanel(context, job, state -> ended(together, on, state, refused)).withoutStop();
        work.add(panel);
        if (!on) {
            var still = new RunningWork(context, modules, together);
            panel.eachTime(still::look);
            work.add(still);
        }
    }

    private void ended(
            List<ModuleDescription> together, boolean on, Jobs.State state, AtomicReference<RuleViolation> refused) {
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
                context.text(
                        on ? "admin.modules.on.done" : "admin.modules.off.done",
                        Map.of("name", names(together), "count", together.size())));
    }
}
