package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

// What the radio buttons choose between is the dialog's own business.
@SuppressWarnings({"rawtypes", "unchecked"})
class MergeDialogTest {

    private final List<String> taken = new ArrayList<>();
    private final MergeDialog merge = new MergeDialog(new TestPages().context());

    @Test
    void onlyWhatBothChangedDifferentlyIsAskedAbout() {
        merge.text("Untouched", new Versions<>("", "", "their text"), taken::add)
                .text("Mine alone", new Versions<>("", "my text", ""), taken::add)
                .text("The same", new Versions<>("", "Ana", "Ana"), taken::add)
                .text("Code", new Versions<>("", "FA01", "FA02"), taken::add);
        var dialog = merge.dialog(() -> taken.add("saved"));

        assertThat(groups(dialog)).extracting(RadioButtonGroup::getLabel).containsExactly("Code");
        save(dialog).click();
        assertThat(taken).containsExactly("their text", "my text", "Ana", "FA01", "saved");
    }

    @Test
    void onesOwnVersionIsChosenUntilOneTakesTheOther() {
        merge.text("Name", new Versions<>("", "Ana", "Anna"), taken::add)
                .text("Code", new Versions<>("", "FA01", "FA02"), taken::add);
        var dialog = merge.dialog(() -> taken.add("saved"));
        takeTheirs(groups(dialog).getLast());

        save(dialog).click();

        assertThat(taken).containsExactly("Ana", "FA02", "saved");
    }

    @Test
    void nothingIsTakenWhenTheDialogIsLeft() {
        merge.text("Name", new Versions<>("", "Ana", "Anna"), taken::add);
        var dialog = merge.dialog(() -> taken.add("saved"));

        footer(dialog).getFirst().click();

        assertThat(taken).isEmpty();
    }

    @Test
    void withoutAConflictNothingIsAskedAndBothSidesChangesAreSaved() {
        merge.text("Text", new Versions<>("", "", "kept"), taken::add)
                .ticks(
                        new Versions<>(Set.of("a", "b"), Set.of("a", "c"), Set.of("a", "b", "d")),
                        ticked -> taken.addAll(new TreeSet<>(ticked)));

        merge.open(() -> taken.add("saved"));

        assertThat(taken).containsExactly("kept", "a", "c", "d", "saved");
    }

    private static Button save(Dialog dialog) {
        return footer(dialog).getLast();
    }

    private static List<Button> footer(Dialog dialog) {
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(each -> each.getComponent().stream())
                .flatMap(MergeDialogTest::button)
                .toList();
    }

    private static Stream<Button> button(Component each) {
        return each instanceof Button button ? Stream.of(button) : Stream.empty();
    }

    private static List<RadioButtonGroup> groups(Dialog dialog) {
        return TestPages.find(dialog, RadioButtonGroup.class);
    }

    private static void takeTheirs(RadioButtonGroup group) {
        group.setValue(
                group.getListDataView().getItems().reduce((first, last) -> last).orElseThrow());
    }
}
