package org.hearth.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.ui.TestPages;
import org.hearth.ui.part.EmptyState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordListTest {

    /** Held here: the framework holds the current one only as long as somebody else does. */
    private final UI tab = new UI();

    @BeforeEach
    void openABrowserTab() {
        UI.setCurrent(tab);
    }

    @AfterEach
    void closeIt() {
        UI.setCurrent(null);
    }

    @Test
    void theFirstRowsAreShownAndTheirNumberIsSaidInWords() {
        var list = list(95).summary(total -> total + " families · mine");

        list.reload();

        assertThat(TestPages.find(list, NativeTableCell.class)).hasSize(40);
        assertThat(TestPages.find(list, Paragraph.class).getFirst().getText()).isEqualTo("95 families · mine");
    }

    @Test
    void withoutRowsTheEmptyStateStandsInPlaceOfTheTable() {
        var empty = new EmptyState("No families yet", "Import them or add one.");
        var list = list(0).whenEmpty(empty);

        list.reload();

        assertThat(TestPages.find(list, ListTable.class).getFirst().isVisible()).isFalse();
        assertThat(empty.getParent().orElseThrow().isVisible()).isTrue();
    }

    private static RecordList<String> list(int size) {
        return new RecordList<>(
                new TestPages().context(),
                List.of(Column.text("", "Name", each -> each)),
                request -> page(request, size));
    }

    private static Page<String> page(PageRequest request, int size) {
        return new Page<>(
                IntStream.range(request.offset(), Math.min(size, request.offset() + request.limit()))
                        .mapToObj(Integer::toString)
                        .toList(),
                size);
    }
}
