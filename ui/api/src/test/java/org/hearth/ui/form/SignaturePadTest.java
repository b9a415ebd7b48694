package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class SignaturePadTest {

    private final SignaturePad pad = new SignaturePad(new TestPages().context(), "Parent", "Ana Rivera");

    @Test
    void anEmptyPadSaysThatTheMarkIsMissing() {
        assertThat(pad.signature()).isEmpty();
        assertThat(problem()).isEqualTo("ui.sign.missing.mark");
    }

    @Test
    void theKeyboardAloneIsEnough() {
        typeTheName();
        TestPages.find(pad, Checkbox.class).getFirst().setValue(true);

        var signature = pad.signature().orElseThrow();

        assertThat(signature).isEqualTo(new Signature("Ana Rivera", Signature.Method.TYPED, "Ana R."));
    }

    @Test
    void aTypedNameIsNoSignatureUntilTheTickSaysSo() {
        typeTheName();

        assertThat(pad.signature()).isEmpty();
        assertThat(problem()).isEqualTo("ui.sign.missing.mine");
    }

    @Test
    void whatWasMissingIsNoLongerToldOnceItIsThere() {
        pad.signature();
        var canvas = TestPages.find(pad, SignatureCanvas.class).getFirst();

        canvas.keep("M10 10L50 50");

        assertThat(TestPages.find(pad, Paragraph.class).getLast().isVisible()).isFalse();
        assertThat(pad.signature()).isPresent();
    }

    @SuppressWarnings("unchecked")
    private void typeTheName() {
        ((RadioButtonGroup<Signature.Method>)
                        TestPages.find(pad, RadioButtonGroup.class).getFirst())
                .setValue(Signature.Method.TYPED);
        TestPages.find(pad, TextField.class).getLast().setValue("Ana R.");
    }

    private String problem() {
        return TestPages.find(pad, Paragraph.class).getLast().getText();
    }
}
