package org.hearth.headstart.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.Map;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.optout.Resumption;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.DateWords;

/** What the family declined and since when, what goes on, and the way back, which stands open at any time. */
final class DeclinedNote extends Div {

    private final PageContext context;
    private final transient OptOuts optOuts;
    private final transient OptOut optOut;
    private final transient PlanFields fields;
    private final Div way = new Div();

    DeclinedNote(PageContext context, OptOuts optOuts, OptOut optOut) {
        this.context = context;
        this.optOuts = optOuts;
        this.optOut = optOut;
        fields = new PlanFields(context);
        addClassName("hearth-open-points");
        var declined = optOut.declined().stream()
                .map(fields.listed("hs.opt_out_scope"))
                .toList();
        var day = new DateWords(context).date(optOut.optedOutOn());
        var since = new Paragraph(context.text("hs.ui.declined.since", Map.of("day", day, "services", declined)));
        since.addClassName("title");
        add(since, new Paragraph(context.text("hs.ui.declined.goes_on")));
    }

    /** Offers to take services up again; {@code done} redraws the page. */
    DeclinedNote resumable(Runnable done) {
        if (context.access().allows(HeadStartPermissions.WRITE_OPT_OUT)) {
            var wants = new Button(context.text("hs.ui.declined.resume"), click -> ask(done));
            way.removeAll();
            way.add(wants);
            add(way);
        }
        return this;
    }

    private void ask(Runnable done) {
        CheckboxGroup<String> services =
                fields.several("resume.services", optOut.declined(), fields.listed("hs.opt_out_scope"));
        services.setValue(new LinkedHashSet<>(optOut.declined()));
        DayField starts = fields.day("resume.starts");
        starts.setValue(context.time().today());
        TextArea steps = fields.words("resume.steps", Resumption.STEPS_LENGTH);
        steps.setHelperText(fields.text("resume.steps.help"));
        var notice = new RefusalNotice(context).field("services", services).field("firstSteps", steps);
        var save = new Button(
                context.text("hs.ui.resume.do"),
                click -> notice.attempt(
                        reasons -> optOuts.resume(
                                optOut.family(),
                                optOut.year(),
                                new Resumption(
                                        services.getValue(),
                                        starts.getOptionalValue()
                                                .orElseGet(() -> context.time().today()),
                                        steps.getValue())),
                        () -> {
                            Notices.done(context, context.text("hs.ui.resume.done"));
                            done.run();
                        }));
        way.removeAll();
        way.addClassName("hearth-cards");
        way.add(services, new FormGrid(starts).wide(steps), notice, save);
    }
}
