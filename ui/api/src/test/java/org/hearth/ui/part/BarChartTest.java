package org.hearth.ui.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void aScreenReaderHearsTitleAndDescriptionAndEachBarHasItsNameAndNumberInWords() {
        var svg = BarChart.drawn(
                "c1", "Caseload", "Two bars.", List.of(new BarChart.Bar("Abby & Co <x>", 0.5, "20"), bar("Ben", 1)));

        assertThat(svg)
                .contains("role=\"img\"", "aria-labelledby=\"c1-title c1-desc\"")
                .contains("<title id=\"c1-title\">Caseload</title>", "<desc id=\"c1-desc\">Two bars.</desc>")
                .contains("Abby &amp; Co &lt;x&gt;", ">20<", "width=\"135\"", "width=\"270\"");
    }

    @Test
    void aBarIsNeverLongerThanTheWhole() {
        assertThatThrownBy(() -> bar("Ben", 1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bar("Ben", Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BarChart.Bar bar(String name, double part) {
        return new BarChart.Bar(name, part, "40");
    }
}
