package org.hearth.family.ui.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.draft.Drafts;
import org.hearth.core.workflow.Step;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralWorkflow;
import org.hearth.family.referral.Referrals;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.PageSection;

/** The ways on for a referral: what happened, when, and why where it ends. */
final class ReferralWays {

    private static final int FORM_VERSION = 1;
    private static final Set<String> OTHERWISE = Set.of(ReferralWorkflow.FOLLOW_UP, ReferralWorkflow.MAKE);

    private final Fields fields;
    private final Referrals referrals;
    private final Referral referral;
    private final Runnable changed;
    private final DayField on;
    private final TextField reason;
    private final RecordForm<Referral> form;

    ReferralWays(Fields fields, Referrals referrals, Referral referral, Runnable changed) {
        this.fields = fields;
        this.referrals = referrals;
        this.referral = referral;
        this.changed = changed;
        on = fields.pastDay("referral.on");
        on.setValue(today());
        reason = fields.line("referral.reason", Referrals.REASON_LENGTH);
        reason.setHelperText(fields.text("referral.reason.help"));
        form = new RecordForm<Referral>(
                        fields.context(),
                        new Drafts.Key(
                                "fam.referral_note", FORM_VERSION, referral.id().value()))
                .day("on", on, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .standsOn(referral, () -> Optional.of(referrals.get(referral.id())))
                .offerDraft();
    }

    PageSection content() {
        var acts = new Div();
        acts.addClassName("hearth-actions");
        for (Step step : referrals.steps(referral.id())) {
            if (step.transition().equals(ReferralWorkflow.MAKE)) {
                acts.add(new Button(fields.context().text("fam.referral.make"), click -> make()));
            } else if (!OTHERWISE.contains(step.transition())) {
                acts.add(new Button(
                        fields.context().text("fam.referral." + step.transition()), click -> note(step.transition())));
            }
        }
        var title = fields.text("referral.note");
        return acts.getComponentCount() == 0
                ? new PageSection(title, new Paragraph(fields.text("referral.nothing")))
                : new PageSection(title, form.notice(), form.draft(), new FormGrid(on, reason), acts);
    }

    private LocalDate today() {
        return fields.context().time().today();
    }

    private LocalDate day() {
        return on.getOptionalValue().orElseGet(this::today);
    }

    private void make() {
        save((base, reasons) -> referrals.make(base.id(), base.version(), day(), reasons), "referral.made");
    }

    private void note(String act) {
        save(
                (base, reasons) -> referrals.note(base.id(), base.version(), act, day(), reason.getValue()),
                "referral.noted");
    }

    private void save(RecordForm.Save<Referral> act, String words) {
        form.save(act, () -> {
            changed.run();
            Notices.done(fields.context(), fields.text(words));
        });
    }
}
