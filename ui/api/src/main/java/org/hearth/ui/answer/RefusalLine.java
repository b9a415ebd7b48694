package org.hearth.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.text.Explanation;
import org.hearth.ui.PageContext;

/** One refusal in three parts: what and why, what to do now, and the rule one click away. */
final class RefusalLine extends Div {

    RefusalLine(PageContext context, Explanation words, Optional<Component> field) {
        addClassName("refusal-line");
        add(field.map(each -> link(words.what(), each)).orElseGet(() -> new Paragraph(words.what())));
        if (!words.next().isBlank()) {
            var next = new Paragraph(words.next());
            next.addClassName("next");
            add(next);
        }
        if (words.rule().isBlank()) {
            var label = new Span(words.label());
            label.addClassName("rule-label");
            add(label);
            return;
        }
        var rule = new Details(context.text("ui.refusal.rule", Map.of("label", words.label())));
        rule.add(new Paragraph(words.rule()));
        words.settings().forEach(each -> rule.add(new Paragraph(each)));
        rule.addClassName("rule");
        add(rule);
    }

    private static Component link(String words, Component field) {
        var link = new NativeButton(words, click -> field.getElement().callJsFunction("focus"));
        link.addClassName("hearth-link");
        return link;
    }
}
