package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class DraftKeeperTest {

    private static final Drafts.Key KEY = new Drafts.Key("hs.goal", 1, new UUID(0, 1));

    private final TestPages pages = new TestPages();
    private final TextField words = new TextField();
    private final DatePicker day = new DatePicker();
    private final DraftKeeper keeper =
            new DraftKeeper(pages.context(), KEY).text("words", words).date("day", day);

    @Test
    void anOlderDraftIsOfferedWithItsAgeAndComesBackWhenTaken() {
        pages.drafts().keep(KEY, Map.of("words", "Finish my GED", "day", "2027-05-28"));

        keeper.offer();
        assertThat(TestPages.find(keeper, Paragraph.class).getFirst().getText())
                .isEqualTo("ui.draft.offer{age=ui.age.minutes{count=0}}");
        TestPages.find(keeper, Button.class).getFirst().click();

        assertThat(words.getValue()).isEqualTo("Finish my GED");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2027, 5, 28));
    }

    @Test
    void aDraftThatSaysWhatTheRecordSaysIsNotOffered() {
        words.setValue("Finish my GED");
        pages.drafts().keep(KEY, Map.of("words", "Finish my GED"));

        keeper.offer();

        assertThat(TestPages.find(keeper, Paragraph.class)).isEmpty();
    }

    @Test
    void aSavedFormLeavesNoDraft() {
        pages.drafts().keep(KEY, Map.of("words", "x"));

        keeper.discard();

        assertThat(pages.drafts().find(KEY)).isEmpty();
    }
}
