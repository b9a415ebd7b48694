package org.hearth.family.ui.referral;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearth.core.draft.Drafts;
import org.hearth.family.referral.FollowUp;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralOutcome;
import org.hearth.family.referral.Referrals;
import org.hearth.family.referral.Timeliness;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** Asks the family: received? when? in time? did it help? what is still needed? */
final class FollowUpForm {

    private static final int FORM_VERSION = 1;

    private final Fields fields;
    private final Referrals referrals;
    private final Referral referral;
    private final Runnable done;
    private final DayField askedOn;
    private final Select<ReferralOutcome> outcome;
    private final DayField start;
    private final RadioButtonGroup<Timeliness> timely;
    private final RadioButtonGroup<Integer> helped;
    private final TextArea still;

    FollowUpForm(Fields fields, Referrals referrals, Referral referral, Runnable done) {
        this.fields = fields;
        this.referrals = referrals;
        this.referral = referral;
        this.done = done;
        askedOn = fields.pastDay("follow_up.on");
        outcome = fields.pick("follow_up.outcome", List.of(ReferralOutcome.values()), this::outcome);
        start = fields.pastDay("follow_up.start");
        timely = fields.choice("follow_up.timely", List.of(Timeliness.values()), fields.coded("fam.timeliness"));
        helped = fields.choice("follow_up.helped", List.of(1, 2, 3, 4), this::helped);
        still = fields.words("follow_up.still", FollowUp.STILL_LENGTH);
        outcome.addValueChangeListener(change -> ask(isReceived()));
    }

    private String outcome(ReferralOutcome value) {
        return fields.listed("fam.referral_outcome").apply(value.code());
    }

    private String helped(int value) {
        return fields.context().text("fam.helped." + value);
    }

    private boolean isReceived() {
        return outcome.getOptionalValue().filter(ReferralOutcome::isReceived).isPresent();
    }

    private void ask(boolean received) {
        start.setVisible(received);
        timely.setVisible(received);
        helped.setVisible(received);
    }

    void open() {
        var dialog = new FormDialog(fields.context(), fields.context().text("fam.referral.follow_up"), done);
        var form = dialog.<Referral>form(
                new Drafts.Key("fam.follow_up", FORM_VERSION, referral.id().value()));
        bind(form);
        form.standsOn(referral, () -> Optional.of(referrals.get(referral.id())));
        askedOn.setValue(fields.context().time().today());
        outcome.setValue(ReferralOutcome.RECEIVED_FULL);
        form.offerDraft();
        dialog.with(new FormGrid(askedOn, outcome)
                        .put(start)
                        .wide(timely)
                        .wide(helped)
                        .wide(still))
                .edit(
                        fields.text("follow_up.save"),
                        form,
                        (base, reasons) -> referrals.followUp(base.id(), base.version(), typed()),
                        fields.text("follow_up.saved"));
    }

    private void bind(RecordForm<Referral> form) {
        form.day("askedOn", askedOn, meanwhile(each -> Optional.of(each.askedOn())))
                .field(
                        "outcome",
                        outcome,
                        Kept.constant(ReferralOutcome.class),
                        meanwhile(each -> Optional.of(each.outcome())),
                        this::outcome)
                .day("serviceStart", start, meanwhile(each -> Optional.ofNullable(each.serviceStart())))
                .field(
                        "timeliness",
                        timely,
                        Kept.constant(Timeliness.class),
                        meanwhile(each -> Optional.ofNullable(each.timeliness())),
                        value -> fields.coded("fam.timeliness").apply(value))
                .field(
                        "productiveness",
                        helped,
                        new Kept<>(value -> value.toString(), Integer::valueOf),
                        meanwhile(each -> Optional.ofNullable(each.productiveness())),
                        this::helped)
                .text(
                        "stillNeeded",
                        still,
                        meanwhile(each -> Optional.of(each.stillNeeded())).andThen(said -> said.orElse("")));
    }

    /** Each talk is a row of its own, so these are its answers only when somebody else wrote it down meanwhile. */
    private <V> Function<Referral, Optional<V>> meanwhile(Function<FollowUp, Optional<V>> answer) {
        var known = Optional.ofNullable(referral.progress().lastFollowUp());
        return stored -> Optional.ofNullable(stored.progress().lastFollowUp())
                .filter(said -> !Optional.of(said).equals(known))
                .flatMap(answer);
    }

    private FollowUp typed() {
        boolean received = isReceived();
        return new FollowUp(
                askedOn.getOptionalValue()
                        .orElseGet(() -> fields.context().time().today()),
                outcome.getOptionalValue().orElse(ReferralOutcome.UNKNOWN),
                received ? start.getValue() : null,
                received ? timely.getValue() : Timeliness.NOT_APPLICABLE,
                received ? helped.getValue() : null,
                still.getValue());
    }
}
