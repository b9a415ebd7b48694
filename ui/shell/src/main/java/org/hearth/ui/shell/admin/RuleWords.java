package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.ui.PageContext;

/** The rule of a parameter in words, and the clause it comes from. */
final class RuleWords extends Div {

    RuleWords(PageContext context, PolicyParameter<?> parameter) {
        var rule = "rule." + parameter.rule();
        if (context.messages().has(rule)) {
            add(new Paragraph(context.text(rule)));
        }
        add(new Paragraph(context.text(
                "admin.policy.from_source", Map.of("rule", parameter.rule(), "source", parameter.source()))));
    }
}
