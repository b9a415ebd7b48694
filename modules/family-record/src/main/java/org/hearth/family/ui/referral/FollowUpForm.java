package org.hearth.family.ui.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.hearth.family.referral.FollowUp;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralOutcome;
import org.hearth.family.referral.Referrals;
import org.hearth.family.referral.Timeliness;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;

/** Asks the family: received? when? in time? did it help? what is still needed? */
final class FollowUpForm {

    private final Fields fields;
    private final Referrals referrals;
    private final Referral referral;
    private final Runnable done;
    private final Dialog dialog = new Dialog();
    private final DayField askedOn;
    private final Select<ReferralOutcome> outcome;
    private final DayField start;
    private final RadioButtonGroup<Timeliness> timely;
    private final RadioButtonGroup<Integer> helped;
    private final TextArea still;
    private final RefusalNotice notice;

    FollowUpForm(Fields fields, Referrals referrals, Referral referral, Runnable done) {
        this.fields = fields;
        this.referrals = referrals;
        this.referral = referral;
        this.done = done;
        var context = fields.context();
        askedOn = fields.day("follow_up.on");
        askedOn.setValue(context.time().today());
        outcome = fields.pick(
                "follow_up.outcome",
                List.of(ReferralOutcome.values()),
                each -> fields.listed("fam.referral_outcome").apply(each.code()));
        outcome.setEmptySelectionAllowed(false);
        outcome.setValue(ReferralOutcome.RECEIVED_FULL);
        start = fields.day("follow_up.start");
        timely = fields.choice("follow_up.timely", List.of(Timeliness.values()), fields.coded("fam.timeliness"));
        helped = fields.choice("follow_up.helped", List.of(1, 2, 3, 4), each -> context.text("fam.helped." + each));
        still = fields.words("follow_up.still", FollowUp.STILL_LENGTH);
        outcome.addValueChangeListener(change -> ask(change.getValue()));
        notice = new RefusalNotice(context)
                .field("askedOn", askedOn)
                .field("serviceStart", start)
                .field("timeliness", timely)
                .field("productiveness", helped)
                .field("stillNeeded", still);
    }

    private void ask(ReferralOutcome chosen) {
        start.setVisible(chosen.isReceived());
        timely.setVisible(chosen.isReceived());
        helped.setVisible(chosen.isReceived());
    }

    void open() {
        dialog.setHeaderTitle(fields.context().text("fam.referral.follow_up"));
        dialog.add(
                notice,
                new FormGrid(askedOn, outcome)
                        .put(start)
                        .wide(timely)
                        .wide(helped)
                        .wide(still));
        var save = new Button(fields.text("follow_up.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(fields.context().text("ui.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private FollowUp typed() {
        var received = outcome.getValue().isReceived();
        var today = fields.context().time().today();
        return new FollowUp(
                askedOn.getOptionalValue().orElse(today),
                outcome.getValue(),
                received ? start.getValue() : null,
                received ? timely.getValue() : Timeliness.NOT_APPLICABLE,
                received ? helped.getValue() : null,
                Optional.ofNullable(still.getValue()).orElse(""));
    }

    private void save() {
        notice.attempt(reasons -> referrals.followUp(referral.id(), referral.version(), typed()), () -> {
            dialog.close();
            done.run();
            Notices.done(fields.context(), fields.text("follow_up.saved"));
        });
    }
}
