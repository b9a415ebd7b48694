package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.StaleData;
import org.hearth.ui.TestPages;
import org.junit.jupiter.api.Test;

class RecordFormTest {

    private static final Drafts.Key KEY = new Drafts.Key("zoo.animal", 1, new UUID(0, 1));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final TestPages pages = new TestPages();
    private Animal stored = new Animal("Otto", "quiet", MONDAY, Set.of("hay"), 1);

    private record Animal(String name, String note, LocalDate since, Set<String> food, int version) {

        Animal called(String other) {
            return new Animal(other, note, since, food, version + 1);
        }

        Animal noted(String other) {
            return new Animal(name, other, since, food, version + 1);
        }

        Animal eating(Set<String> other) {
            return new Animal(name, note, since, other, version + 1);
        }
    }

    /** One tab with the form of the animal. */
    private final class Tab {
        final TextField name = new TextField("Name");
        final TextField note = new TextField("Note");
        final DayField since = new DayField(pages.context(), "Since");
        final CheckboxGroup<String> food = new CheckboxGroup<>("Food", "hay", "oats", "carrots");
        final List<String> said = new ArrayList<>();
        final RecordForm<Animal> form = new RecordForm<Animal>(pages.context(), KEY)
                .text("name", name, Animal::name)
                .text("note", note, Animal::note)
                .day("since", since, each -> Optional.of(each.since()))
                .ticks("food", food, Kept.TEXT, Animal::food);

        Tab open() {
            form.show(stored, () -> Optional.of(stored)).offerDraft();
            return this;
        }

        void save() {
            form.save(
                    (base, reasons) -> {
                        if (base.version() != stored.version()) {
                            throw new StaleData("animal", KEY.record());
                        }
                        stored = new Animal(
                                name.getValue(),
                                note.getValue(),
                                since.getValue(),
                                food.getValue(),
                                base.version() + 1);
                    },
                    () -> said.add("saved"));
        }
    }

    @Test
    void aFormIsFilledFromWhatIsStored() {
        var tab = new Tab().open();

        assertThat(tab.name.getValue()).isEqualTo("Otto");
        assertThat(tab.since.getValue()).isEqualTo(MONDAY);
        assertThat(tab.food.getValue()).containsExactly("hay");
    }

    @Test
    void aStaleSaveKeepsWhatTheOtherTabChangedAndWhatThisOneDid() {
        var mine = new Tab().open();
        stored = stored.noted("afraid of dogs").eating(Set.of("hay", "oats"));

        type(mine.name, "Otilia");
        mine.food.setValue(Set.of("hay", "carrots"));
        mine.save();

        assertThat(stored.name()).isEqualTo("Otilia");
        assertThat(stored.note()).isEqualTo("afraid of dogs");
        assertThat(stored.food()).containsExactlyInAnyOrder("hay", "oats", "carrots");
        assertThat(mine.said).containsExactly("saved");
    }

    @Test
    void onlyWhatBothChangedIsAskedAbout() {
        var mine = new Tab().open();
        mine.name.setValue("Otilia");

        var dialog = mine.form.compare(stored.called("Otmar").noted("loud")).dialog(() -> {});

        assertThat(TestPages.find(dialog, RadioButtonGroup.class))
                .singleElement()
                .satisfies(group -> assertThat(group.getLabel()).isEqualTo("Name"));
    }

    @Test
    void aSavedFormLeavesNoDraftAndARefusedOneDoes() {
        var tab = new Tab().open();
        type(tab.name, "Otilia");

        tab.form.attempt(
                reasons -> {
                    throw Typed.refusal(RefusalCode.E_REQ, "zoo.refusal", "note");
                },
                () -> tab.said.add("saved"));
        assertThat(pages.drafts().find(KEY)).isPresent();
        assertThat(tab.note.isInvalid()).isTrue();

        tab.save();
        assertThat(pages.drafts().find(KEY)).isEmpty();
        assertThat(tab.said).containsExactly("saved");
    }

    @Test
    void aDraftOfAStoredRecordBringsBackOnlyWhatTheUserChanged() {
        type(new Tab().open().name, "Otilia");
        stored = stored.noted("afraid of dogs");

        var later = new Tab().open();
        TestPages.find(later.form.draft(), Button.class).getFirst().click();

        assertThat(later.name.getValue()).isEqualTo("Otilia");
        assertThat(later.note.getValue()).isEqualTo("afraid of dogs");
    }

    @Test
    void aDraftThatSaysWhatSomebodyElseSavedIsNotOffered() {
        type(new Tab().open().name, "Otilia");
        stored = stored.called("Otilia");

        var later = new Tab().open();

        assertThat(later.form.draft().isOffering()).isFalse();
    }

    private static void type(TextField field, String words) {
        var before = field.getValue();
        field.setValue(words);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }
}
