package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.family.referral.LetterFacts;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.Referrals;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.PageSection;

/** What the family approved for the letter. */
final class LetterForm {

    private static final int FORM_VERSION = 1;

    private final Fields fields;
    private final Referrals referrals;
    private final Runnable done;
    private final TextField name;
    private final TextArea facts;
    private final DayField approvedOn;
    private final TextField wish;
    private final TextField interpreter;
    private final RecordForm<Referral> form;

    LetterForm(Fields fields, Referrals referrals, Referral referral, Runnable done) {
        this.fields = fields;
        this.referrals = referrals;
        this.done = done;
        name = fields.line("letter.name", LetterFacts.NAME_LENGTH);
        facts = fields.words("letter.facts", LetterFacts.FACTS_LENGTH);
        facts.setHelperText(fields.text("letter.facts.help"));
        approvedOn = fields.pastDay("letter.approved_on");
        wish = fields.line("letter.wish", LetterFacts.WISH_LENGTH);
        interpreter = fields.line("letter.interpreter", LetterFacts.INTERPRETER_LENGTH);
        form = new RecordForm<Referral>(
                        fields.context(),
                        new Drafts.Key("fam.letter", FORM_VERSION, referral.id().value()))
                .text("letterName", name, each -> each.letter().name())
                .text("letterFacts", facts, each -> each.letter().facts())
                .day(
                        "letterApprovedOn",
                        approvedOn,
                        each -> Optional.ofNullable(each.letter().approvedOn()))
                .text("contactWish", wish, each -> each.letter().contactWish())
                .text("interpreter", interpreter, each -> each.letter().interpreter())
                .show(referral, () -> Optional.of(referrals.get(referral.id())))
                .offerDraft();
    }

    Component content() {
        var save = new Button(fields.text("letter.save"), click -> save());
        var actions = new Div(save);
        actions.addClassName("hearth-actions");
        var grid = new FormGrid(name, approvedOn).wide(facts).put(wish).put(interpreter);
        return new PageSection(fields.text("letter.title"), form.notice(), form.draft(), grid, actions)
                .help(fields.text("letter.help"));
    }

    private LetterFacts typed() {
        return new LetterFacts(
                name.getValue(), facts.getValue(), approvedOn.getValue(), wish.getValue(), interpreter.getValue());
    }

    private void save() {
        form.save((base, reasons) -> referrals.approveLetter(base.id(), base.version(), typed()), () -> {
            done.run();
            Notices.done(fields.context(), fields.text("letter.saved"));
        });
    }
}
