package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.hearth.family.referral.LetterFacts;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.Referrals;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.PageSection;

/** What the family approved for the letter. */
final class LetterForm {

    private final Fields fields;
    private final Referrals referrals;
    private final Referral referral;
    private final Runnable done;
    private final TextField name;
    private final TextArea facts;
    private final DayField approvedOn;
    private final TextField wish;
    private final TextField interpreter;
    private final RefusalNotice notice;

    LetterForm(Fields fields, Referrals referrals, Referral referral, Runnable done) {
        this.fields = fields;
        this.referrals = referrals;
        this.referral = referral;
        this.done = done;
        name = fields.line("letter.name", LetterFacts.NAME_LENGTH);
        facts = fields.words("letter.facts", LetterFacts.FACTS_LENGTH);
        facts.setHelperText(fields.text("letter.facts.help"));
        approvedOn = fields.day("letter.approved_on");
        wish = fields.line("letter.wish", LetterFacts.WISH_LENGTH);
        interpreter = fields.line("letter.interpreter", LetterFacts.INTERPRETER_LENGTH);
        name.setValue(referral.letter().name());
        facts.setValue(referral.letter().facts());
        approvedOn.setValue(referral.letter().approvedOn());
        wish.setValue(referral.letter().contactWish());
        interpreter.setValue(referral.letter().interpreter());
        notice = new RefusalNotice(fields.context())
                .field("letterName", name)
                .field("letterFacts", facts)
                .field("letterApprovedOn", approvedOn)
                .field("contactWish", wish)
                .field("interpreter", interpreter);
    }

    Component content() {
        var save = new Button(fields.text("letter.save"), click -> save());
        var actions = new Div(save);
        actions.addClassName("hearth-actions");
        var form = new FormGrid(name, approvedOn).wide(facts).put(wish).put(interpreter);
        return new PageSection(fields.text("letter.title"), notice, form, actions).help(fields.text("letter.help"));
    }

    private void save() {
        var typed = new LetterFacts(
                name.getValue(), facts.getValue(), approvedOn.getValue(), wish.getValue(), interpreter.getValue());
        notice.attempt(reasons -> referrals.approveLetter(referral.id(), referral.version(), typed), () -> {
            done.run();
            Notices.done(fields.context(), fields.text("letter.saved"));
        });
    }
}
