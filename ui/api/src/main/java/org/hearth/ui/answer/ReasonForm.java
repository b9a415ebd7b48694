package org.hearth.ui.answer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.core.workflow.Reasons;
import org.hearth.ui.PageContext;

/** Asks one reason for all warnings of an act. A reason holds no family story, so the free text is short. */
final class ReasonForm extends Div {

    private static final List<String> CODES =
            List.of("family_chose", "family_asked_time", "not_available", "emergency", "supervisor_agreed", "other");
    private static final int LONGEST = 200;

    private final PageContext context;
    private final Select<String> code = new Select<>();
    private final TextField more = new TextField();

    ReasonForm(PageContext context, List<String> warnings, Consumer<Reasons> again) {
        this.context = context;
        addClassName("reason-form");
        code.setLabel(context.text("ui.reason.label"));
        code.setItems(CODES);
        code.setItemLabelGenerator(each -> context.text("ui.reason." + each));
        code.setRequiredIndicatorVisible(true);
        more.setLabel(context.text("ui.reason.more"));
        more.setHelperText(context.text("ui.reason.more_help"));
        more.setMaxLength(LONGEST);
        add(code, more, new Button(context.text("ui.reason.go_on"), click -> submit(warnings, again)));
    }

    private void submit(List<String> warnings, Consumer<Reasons> again) {
        if (code.isEmpty()) {
            code.setErrorMessage(context.text("ui.reason.missing"));
            code.setInvalid(true);
            code.focus();
            return;
        }
        var text = more.getValue().strip();
        var reason = text.isEmpty() ? code.getValue() : code.getValue() + ": " + text;
        Map<String, String> given = new HashMap<>();
        warnings.forEach(warning -> given.put(warning, reason));
        again.accept(new Reasons(given));
    }
}
