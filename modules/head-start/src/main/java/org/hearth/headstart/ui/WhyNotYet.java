package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.hearth.core.failure.Refusal;
import org.hearth.ui.PageContext;

/** What is still open before an act, in words, each with its rule one click away. */
record WhyNotYet(PageContext context) {

    Component of(String heading, List<Refusal> refusals) {
        var list = new UnorderedList();
        refusals.forEach(each -> list.add(item(each)));
        var title = new Paragraph(heading);
        title.addClassName("title");
        var box = new Div(title, list);
        box.addClassName("hearth-open-points");
        box.setVisible(!refusals.isEmpty());
        return box;
    }

    private ListItem item(Refusal refusal) {
        var words = context.messages().explain(refusal, context.language());
        var rule = new Details(context.text("ui.refusal.rule", Map.of("label", words.label())));
        rule.add(new Paragraph(words.rule()));
        rule.addClassName("rule");
        rule.setVisible(!words.rule().isBlank());
        return new ListItem(new Span(words.what() + " " + words.next()), rule);
    }
}
