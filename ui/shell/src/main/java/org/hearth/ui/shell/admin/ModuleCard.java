package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;

/** One module: what it is, how it stands, what it brings, and its switch. */
final class ModuleCard extends Section {

    private final PageContext context;

    ModuleCard(PageContext context, ModuleDescription module, String requires, Consumer<ModuleDescription> flip) {
        this.context = context;
        addClassName("hearth-section");
        var title = new H2(module.name());
        title.setId("module-" + module.id());
        getElement().setAttribute("aria-labelledby", "module-" + module.id());
        var head = new Div(new Div(title, badge(module)), button(module, flip));
        head.addClassName("head");
        add(head, new Paragraph(module.description()));
        if (!module.problem().isEmpty()) {
            var problem = new Paragraph(module.problem());
            problem.addClassName("hearth-problem");
            add(problem);
        }
        add(facts(module, requires));
    }

    private Badge badge(ModuleDescription module) {
        if (!module.problem().isEmpty()) {
            return new Badge(Badge.Tone.LATE, context.text("admin.modules.state.problem"));
        }
        return switch (module.state()) {
            case RUNNING -> new Badge(Badge.Tone.GOOD, context.text("admin.modules.state.running"));
            case ENABLED -> new Badge(Badge.Tone.SOON, context.text("admin.modules.state.enabled"));
            case INSTALLED -> new Badge(Badge.Tone.NEUTRAL, context.text("admin.modules.state.installed"));
        };
    }

    private Button button(ModuleDescription module, Consumer<ModuleDescription> flip) {
        var key = module.state() == ModuleState.INSTALLED ? "admin.modules.on" : "admin.modules.off";
        var button = new Button(context.text(key, Map.of("name", module.name())), click -> flip.accept(module));
        button.setDisableOnClick(module.state() == ModuleState.INSTALLED);
        return button;
    }

    private Component facts(ModuleDescription module, String requires) {
        var facts = new DescriptionList();
        facts.addClassName("hearth-facts");
        fact(facts, "admin.modules.version", module.version());
        fact(facts, "admin.modules.requires", requires);
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
