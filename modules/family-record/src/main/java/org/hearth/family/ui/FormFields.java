package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.family.person.PersonId;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;

/**
 * The fields of a form about a {@code T}: each is named once, and then filled from what is stored, marked by refusals,
 * kept in the draft, and compared when somebody else saved first.
 */
final class FormFields<T> {

    private final Fields fields;
    private final RefusalNotice notice;
    private final DraftKeeper draft;
    private final List<Bound<T, ?>> bound = new ArrayList<>();
    private Optional<T> loaded = Optional.empty();

    FormFields(Fields fields, RefusalNotice notice, DraftKeeper draft) {
        this.fields = fields;
        this.notice = notice;
        this.draft = draft;
    }

    <C extends Component & HasValidationProperties & HasLabel & HasValue<?, String>> FormFields<T> text(
            String name, C field, Function<T, String> stored) {
        notice.field(name, field);
        draft.text(name, field);
        return put(field, field.getLabel(), each -> Optional.of(stored.apply(each)), value -> value);
    }

    FormFields<T> code(
            String name, ComboBox<String> field, Function<T, String> stored, Function<String, String> words) {
        notice.field(name, field);
        draft.text(name, field);
        return put(
                field,
                field.getLabel(),
                each -> Optional.of(stored.apply(each)).filter(code -> !code.isEmpty()),
                words);
    }

    FormFields<T> day(String name, DayField field, Function<T, Optional<LocalDate>> stored) {
        notice.field(name, field);
        draft.date(name, field);
        return put(field, field.getLabel(), stored, LocalDate::toString);
    }

    FormFields<T> number(String name, IntegerField field, Function<T, Optional<Integer>> stored) {
        notice.field(name, field);
        draft.field(name, field, value -> value.toString(), Integer::valueOf);
        return put(field, field.getLabel(), stored, value -> value.toString());
    }

    FormFields<T> flag(String name, Checkbox field, Function<T, Boolean> stored) {
        notice.field(name, field);
        draft.flag(name, field);
        return put(
                field,
                field.getLabel(),
                each -> Optional.of(stored.apply(each)).filter(yes -> yes),
                yes -> fields.text("answer.yes"));
    }

    <E extends Enum<E>> FormFields<T> pick(
            String name, Select<E> field, Class<E> type, Function<T, E> stored, Function<E, String> words) {
        notice.field(name, field);
        draft.field(name, field, value -> value.name(), value -> Enum.valueOf(type, value));
        return put(field, field.getLabel(), each -> Optional.of(stored.apply(each)), words);
    }

    FormFields<T> pick(String name, Select<String> field, Function<T, String> stored, Function<String, String> words) {
        notice.field(name, field);
        draft.text(name, field);
        return put(field, field.getLabel(), each -> Optional.of(stored.apply(each)), words);
    }

    FormFields<T> person(
            String name,
            Select<PersonId> field,
            Function<T, Optional<PersonId>> stored,
            Function<PersonId, String> words) {
        notice.field(name, field);
        draft.field(name, field, each -> each.value().toString(), each -> new PersonId(UUID.fromString(each)));
        return put(field, field.getLabel(), stored, words);
    }

    private <V> FormFields<T> put(
            HasValue<?, V> field, String label, Function<T, Optional<V>> stored, Function<V, String> words) {
        bound.add(new Bound<>(field, label, stored, words));
        return this;
    }

    /** Fills the fields. */
    void show(T stored) {
        loaded = Optional.of(stored);
        bound.forEach(each -> each.show(stored));
    }

    /** Both versions side by side; what is chosen goes into the fields. */
    MergeDialog compare(T theirs) {
        var merge = new MergeDialog(fields.context());
        T base = loaded.orElse(theirs);
        bound.forEach(each -> each.compare(base, theirs, merge));
        return merge;
    }

    void offerDraft() {
        draft.offer();
    }

    void forgetDraft() {
        draft.discard();
    }

    private record Bound<T, V>(
            HasValue<?, V> field, String label, Function<T, Optional<V>> stored, Function<V, String> words) {

        void show(T from) {
            set(stored.apply(from));
        }

        void compare(T base, T theirs, MergeDialog merge) {
            var versions = new Versions<>(filled(base), field.getOptionalValue(), filled(theirs));
            merge.field(label, versions, value -> value.map(words).orElse(""), this::set);
        }

        private Optional<V> filled(T from) {
            return stored.apply(from).filter(value -> !value.equals(field.getEmptyValue()));
        }

        private void set(Optional<V> value) {
            value.ifPresentOrElse(field::setValue, field::clear);
        }
    }
}
