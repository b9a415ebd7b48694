package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;

/** One module: what it is, how it stands, what it brings, and its switch. */
final class ModuleCard extends Section {

    private final PageContext context;
    private final ModuleNeeds needs;
    private final transient Acts acts;

    /** What can be done with a module. */
    interface Acts {

        /** Switches it on or off. */
        void flip(ModuleDescription module);

        /** Begins to uninstall it. */
        default void uninstall(ModuleDescription module) {}

        /** Takes it in again. */
        default void install(ModuleDescription module) {}
    }

    ModuleCard(PageContext context, ModuleDescription module, ModuleNeeds needs, Acts acts) {
        this.context = context;
        this.needs = needs;
        this.acts = acts;
        addClassName("hearth-section");
        var title = new H2(module.name());
        title.setId("module-" + module.id());
        getElement().setAttribute("aria-labelledby", "module-" + module.id());
        var head = new Div(new Div(title, badge(module)), button(module));
        head.addClassName("head");
        add(head, new Paragraph(module.description()));
        if (!module.problem().isEmpty()) {
            var problem = new Paragraph(context.text("admin.modules.problem", Map.of("reason", module.problem())));
            problem.addClassName("hearth-problem");
            add(problem);
        }
        module.unmet().forEach(each -> add(unmet(each)));
        need(module).ifPresent(words -> add(new Paragraph(words)));
        add(facts(module));
        if (module.state() == ModuleState.INSTALLED) {
            add(uninstall(module));
        }
    }

    private Paragraph unmet(Refusal refusal) {
        var words = context.messages().explain(refusal, context.language());
        var line = new Paragraph(words.what() + ". " + words.next());
        line.addClassName("hearth-problem");
        return line;
    }

    /** A rare act, so it is the quietest on the card. */
    private Component uninstall(ModuleDescription module) {
        var users = names(needs.users(module));
        if (!users.isEmpty()) {
            return new Paragraph(context.text("admin.modules.uninstall.users", Map.of("users", users)));
        }
        var link = new NativeButton(
                context.text("admin.modules.uninstall", Map.of("name", module.name())),
                click -> acts.uninstall(module));
        link.addClassName("hearth-link");
        return link;
    }

    private static String names(List<ModuleDescription> some) {
        return some.stream().map(ModuleDescription::name).collect(Collectors.joining(", "));
    }

    private Badge badge(ModuleDescription module) {
        boolean unfit = module.state() == ModuleState.ENABLED && !module.unmet().isEmpty();
        if (!module.problem().isEmpty() || unfit) {
            return new Badge(Badge.Tone.LATE, context.text("admin.modules.state.problem"));
        }
        return switch (module.state()) {
            case RUNNING -> new Badge(Badge.Tone.GOOD, context.text("admin.modules.state.running"));
            case ENABLED -> new Badge(Badge.Tone.SOON, context.text("admin.modules.state.enabled"));
            case UNINSTALLED -> new Badge(Badge.Tone.NEUTRAL, context.text("admin.modules.state.uninstalled"));
            case INSTALLED -> new Badge(Badge.Tone.NEUTRAL, context.text("admin.modules.state.installed"));
        };
    }

    /** What is in the way of a module that does not run, before anybody tries. */
    private Optional<String> need(ModuleDescription module) {
        if (module.state() == ModuleState.RUNNING) {
            return Optional.empty();
        }
        if (module.state() == ModuleState.UNINSTALLED) {
            return Optional.of(context.text("admin.modules.uninstalled"));
        }
        var absent = needs.absent(module);
        if (!absent.isEmpty()) {
            return Optional.of(context.text("admin.modules.absent", Map.of("names", String.join(", ", absent))));
        }
        var others = names(needs.toSwitchOn(module).stream()
                .filter(each -> !each.equals(module))
                .toList());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text("admin.modules.needs_off", Map.of("names", others)));
    }

    private Button button(ModuleDescription module) {
        if (module.state() == ModuleState.UNINSTALLED) {
            return new Button(
                    context.text("admin.modules.install", Map.of("name", module.name())),
                    click -> acts.install(module));
        }
        boolean off = module.state() == ModuleState.INSTALLED;
        int together = off ? needs.toSwitchOn(module).size() : 1;
        var key = !off ? "admin.modules.off" : together == 1 ? "admin.modules.on" : "admin.modules.on.together";
        var button = new Button(
                context.text(key, Map.of("name", module.name(), "count", together)), click -> acts.flip(module));
        button.setDisableOnClick(off);
        button.setEnabled(!off || (needs.absent(module).isEmpty() && needs.fit(module)));
        return button;
    }

    private String requires(ModuleDescription module) {
        return module.requires().stream()
                .map(id -> needs.all().stream()
                        .filter(each -> each.id().equals(id))
                        .map(ModuleDescription::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }

    private Component facts(ModuleDescription module) {
        var facts = new DescriptionList();
        facts.addClassName("hearth-facts");
        fact(facts, "admin.modules.version", module.version());
        fact(facts, "admin.modules.requires", requires(module));
        fact(
                facts,
                "admin.modules.contributes",
                new TreeMap<>(module.contributes())
                        .entrySet().stream()
                                .filter(each -> each.getValue() > 0)
                                .map(each -> contribution(each.getKey(), each.getValue()))
                                .collect(Collectors.joining(" · ")));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new DescriptionList.Term(context.text(key)), new DescriptionList.Description(value));
        }
    }

    private String contribution(String kind, int count) {
        var key = "admin.contributes." + kind;
        return context.messages().has(key) ? context.text(key, Map.of("count", count)) : kind + ": " + count;
    }
}
