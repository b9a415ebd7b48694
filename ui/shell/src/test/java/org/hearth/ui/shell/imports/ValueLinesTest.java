package org.hearth.ui.shell.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.MappedColumn;
import org.junit.jupiter.api.Test;

final class ValueLinesTest {

    @Test
    void eachLineIsAValueAndOurCodeForIt() {
        assertThat(ValueLines.read("status", "Active = Enrolled\n\na=b=c\nNone ="))
                .containsExactly(entry("Active", "Enrolled"), entry("a=b", "c"), entry("None", ""));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var column = new MappedColumn("status", "s", "", "", Map.of("Active", "Enrolled"));

        assertThat(ValueLines.read("status", ValueLines.of(column))).isEqualTo(column.values());
    }

    @Test
    void aLineWithoutAnEqualsSignIsRefusedAtItsField() {
        assertThatThrownBy(() -> ValueLines.read("status", "Active"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals().getFirst().field())
                                .isEqualTo("status.values"));
    }
}
