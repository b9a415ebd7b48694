package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void aDrawnMarkIsPathDataAndNothingElse() {
        assertThat(Signature.isPath("M1.0 2.5 L-3 4")).isTrue();
        assertThat(Signature.isPath("M1 2\"><script>")).isFalse();
        assertThat(Signature.isPath("url(x)")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signature("Ana", Signature.Method.DRAWN, "<svg onload=x>"));
    }

    @Test
    void aMarkOfEndlessLengthIsRefused() {
        assertThat(Signature.isPath("M1 1".repeat(Signature.LONGEST))).isFalse();
    }

    @Test
    void aSignatureHasANameInPrint() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Signature(" ", Signature.Method.TYPED, "Ana"));
        assertThat(new Signature(" Ana Rivera ", Signature.Method.TYPED, "Ana").name())
                .isEqualTo("Ana Rivera");
    }
}
