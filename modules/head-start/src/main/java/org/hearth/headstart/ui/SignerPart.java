package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.SignatureWay;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Signature;
import org.hearth.ui.form.SignatureInk;
import org.hearth.ui.form.SignaturePad;

/** One party's word under the agreement: a signature, or "agreed, did not sign" with a witness. */
final class SignerPart {

    private final PlanDesk desk;
    private final Side side;
    private final String role;
    private final RadioButtonGroup<SignatureWay> way;
    private final SignaturePad pad;
    private final TextField signer;
    private final TextField witness;
    private final DayField day;
    private final Div unsigned = new Div();

    SignerPart(PlanDesk desk, Side side, String title, String name) {
        this.desk = desk;
        this.side = side;
        role = side == Side.FAMILY ? "parent" : "family_advocate";
        var fields = new PlanFields(desk.context());
        way = fields.choice(
                "sign.way",
                List.of(SignatureWay.SCREEN, SignatureWay.AGREED_UNSIGNED),
                value -> desk.text("sign.way." + PlanFields.lower(value)));
        way.setLabel(desk.text("sign.way"));
        way.setValue(SignatureWay.SCREEN);
        pad = new SignaturePad(desk.context(), title, name);
        signer = fields.line("sign.name", Author.NAME_LENGTH);
        signer.setValue(name);
        witness = fields.line("sign.witness", Author.NAME_LENGTH);
        witness.setHelperText(desk.text("sign.witness.help"));
        day = fields.day("sign.agreed_on");
        day.setHelperText(desk.text("sign.agreed_on.help"));
        day.setMin(desk.plan().initiatedOn());
        day.setMax(desk.context().time().today());
        day.setValue(desk.context().time().today());
        unsigned.add(new FormGrid(signer, witness, day));
        way.addValueChangeListener(change -> choose());
    }

    Component content() {
        // Staff always signs; only the family may agree without.
        way.setVisible(side == Side.FAMILY);
        choose();
        var box = new Div(way, pad, unsigned);
        box.addClassName("hearth-cards");
        return box;
    }

    private void choose() {
        boolean signs = way.getValue() != SignatureWay.AGREED_UNSIGNED;
        pad.setVisible(signs);
        unsigned.setVisible(!signs);
    }

    /** What the party said; empty, with words at the field, when something is missing. */
    Optional<PartySignature> given() {
        if (way.getValue() != SignatureWay.AGREED_UNSIGNED) {
            return pad.signature().map(this::signed);
        }
        boolean named = present(signer, "sign.name.missing");
        boolean witnessed = present(witness, "sign.witness.missing");
        var agreed = day.isInvalid() ? Optional.<LocalDate>empty() : day.getOptionalValue();
        if (agreed.isEmpty()) {
            day.setErrorMessage(desk.text("sign.agreed_on.missing"));
            day.setInvalid(true);
        }
        return named && witnessed
                ? agreed.map(on -> PartySignature.unsigned(side, signer.getValue(), role, witness.getValue(), on))
                : Optional.empty();
    }

    private PartySignature signed(Signature signature) {
        return signature.method() == Signature.Method.DRAWN
                ? PartySignature.onScreen(side, signature.name(), role, SignatureInk.png(signature.mark()))
                : PartySignature.typed(side, signature.name(), role);
    }

    private boolean present(TextField field, String missing) {
        boolean blank = field.getValue().isBlank();
        field.setErrorMessage(blank ? desk.text(missing) : "");
        field.setInvalid(blank);
        return !blank;
    }
}
