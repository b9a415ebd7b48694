package org.hearth.ui.shell.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.ui.PageContext;
import org.hearth.ui.shell.PlainPages;
import org.junit.jupiter.api.Test;

final class ParameterWordsTest {

    private static final PolicyParameter<String> MODE =
            PolicyParameter.choice("lamp.mode", "L-1", List.of("refuse", "warn"), "clause 1", AllowedChange.FREE);

    private final PageContext context = new PlainPages().context();

    @Test
    void aParameterAndItsChoicesHaveWords() {
        assertThat(ParameterWords.name(context, MODE)).isEqualTo("policy.lamp.mode");
        assertThat(ParameterWords.value(context, MODE, "warn")).isEqualTo("policy.lamp.mode.warn");
    }

    @Test
    void aNumberIsItsOwnWord() {
        var days = PolicyParameter.number("lamp.days", "L-2", 14, "clause 2", AllowedChange.FREE);

        assertThat(ParameterWords.value(context, days, "14")).isEqualTo("14");
    }

    @Test
    void whereAVendorForgotTheWordsTheCodeStands() {
        var forgotten =
                PolicyParameter.choice("vendor.mode", "V-1", List.of("on", "off"), "clause 3", AllowedChange.FREE);

        assertThat(ParameterWords.name(context, forgotten)).isEqualTo("vendor.mode");
        assertThat(ParameterWords.value(context, forgotten, "off")).isEqualTo("off");
    }
}
