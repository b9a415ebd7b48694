package org.hearth.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.NotFound;
import org.hearth.core.workflow.Reasons;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;

/**
 * A form about a {@code T} in which nothing typed is lost. Each field is named once; it is then filled from what is
 * stored, marked by refusals, kept in the draft, and compared when somebody else saved first.
 *
 * <p>Bind the fields; for something stored call {@link #show}; then {@link #offerDraft}. {@link #attempt} makes
 * something new, {@link #save} changes what is stored.
 */
public final class RecordForm<T> {

    private final PageContext context;
    private final RefusalNotice notice;
    private final DraftKeeper draft;
    private final List<Bound<T>> bound = new ArrayList<>();
    private final List<Runnable> checks = new ArrayList<>();
    private Optional<T> base = Optional.empty();
    private Supplier<Optional<T>> reread = Optional::empty;

    /** Saves what is typed. */
    @FunctionalInterface
    public interface Save<T> {
        /**
         * Saves.
         *
         * @param base what is stored, as this form read it last; its version is the one to name
         * @param reasons the answers to soft rules
         */
        void over(T base, Reasons reasons);
    }

    /** A form whose draft is kept for this user under {@code key}. */
    public RecordForm(PageContext context, Drafts.Key key) {
        this(context, key, new RefusalNotice(context));
    }

    RecordForm(PageContext context, Drafts.Key key, RefusalNotice notice) {
        this.context = context;
        this.notice = notice;
        draft = new DraftKeeper(context, key);
    }

    /** Where refusals are shown; name fields that are not bound here too. */
    public RefusalNotice notice() {
        return notice;
    }

    /** Offers the draft and says when it was kept; to be placed above the fields. */
    public DraftKeeper draft() {
        return draft;
    }

    /** Binds text. */
    public <C extends Component & HasValidation & HasValue<?, String>> RecordForm<T> text(
            String name, C field, Function<T, String> stored) {
        return code(name, field, stored, value -> value);
    }

    /** Binds a code that {@code words} says; an empty one is none. */
    public <C extends Component & HasValidation & HasValue<?, String>> RecordForm<T> code(
            String name, C field, Function<T, String> stored, Function<String, String> words) {
        return field(
                name, field, Kept.TEXT, each -> Optional.of(stored.apply(each)).filter(code -> !code.isEmpty()), words);
    }

    /** Binds a day. */
    public RecordForm<T> day(String name, DayField field, Function<T, Optional<LocalDate>> stored) {
        checks.add(() -> Typed.refuseUnreadable(name, field, field.getDefaultValidator(), "ui.refusal.no_day"));
        return field(
                name, field, new Kept<>(LocalDate::toString, LocalDate::parse), stored, new DateWords(context)::date);
    }

    /** Binds a time of day. */
    public RecordForm<T> time(String name, TimePicker field, Function<T, Optional<LocalTime>> stored) {
        checks.add(() -> Typed.refuseUnreadable(name, field, field.getDefaultValidator(), "ui.refusal.no_time"));
        return field(
                name, field, new Kept<>(LocalTime::toString, LocalTime::parse), stored, new DateWords(context)::time);
    }

    /** Binds a number. */
    public <C extends Component & HasValidation & HasValue<?, Integer>> RecordForm<T> number(
            String name, C field, Function<T, Optional<Integer>> stored) {
        return field(
                name,
                field,
                new Kept<>(value -> value.toString(), Integer::valueOf),
                stored,
                value -> value.toString());
    }

    /** Binds a tick box. */
    public <C extends Component & HasValidation & HasValue<?, Boolean>> RecordForm<T> flag(
            String name, C field, Function<T, Boolean> stored) {
        return field(
                name,
                field,
                new Kept<>(value -> value.toString(), Boolean::valueOf),
                each -> Optional.of(stored.apply(each)).filter(yes -> yes),
                yes -> context.text("ui.yes"));
    }

    /** Binds a choice among constants. */
    public <E extends Enum<E>, C extends Component & HasValidation & HasValue<?, E>> RecordForm<T> pick(
            String name, C field, Class<E> type, Function<T, E> stored, Function<? super E, String> words) {
        return field(name, field, Kept.constant(type), each -> Optional.of(stored.apply(each)), words::apply);
    }

    /** Binds boxes to tick: what each side ticked or cleared counts, so nothing is asked. */
    public <E, C extends Component & HasValidation & HasValue<?, Set<E>>> RecordForm<T> ticks(
            String name, C field, Kept<E> kept, Function<T, Set<E>> stored) {
        notice.field(name, field);
        draft.ticks(name, field, kept);
        bound.add(new Ticked<>(field, stored));
        return this;
    }

    /** Binds a field that no stored {@code T} has: it is kept in the draft and marked by refusals. */
    public <V, C extends Component & HasValidation & HasValue<?, V>> RecordForm<T> typed(
            String name, C field, Kept<V> kept) {
        notice.field(name, field);
        draft.keep(name, field, kept, kept.write());
        return this;
    }

    /** Binds any field. */
    public <V, C extends Component & HasValidation & HasValue<?, V>> RecordForm<T> field(
            String name, C field, Kept<V> kept, Function<T, Optional<V>> stored, Function<V, String> words) {
        notice.field(name, field);
        draft.keep(name, field, kept, words);
        bound.add(new One<>(field, stored, words));
        return this;
    }

    /**
     * Fills the fields from what is stored.
     *
     * @param reread what is stored when somebody else saved first; empty when it is gone
     */
    public RecordForm<T> show(T stored, Supplier<Optional<T>> reread) {
        standsOn(stored, reread);
        draft.ofStored();
        bound.forEach(each -> each.show(stored));
        return this;
    }

    /** As {@link #show}, but the fields keep what they hold: they say something new about what is stored. */
    public RecordForm<T> standsOn(T stored, Supplier<Optional<T>> reread) {
        base = Optional.of(stored);
        this.reread = reread;
        return this;
    }

    /** Offers what the user typed earlier and did not save; once the fields hold what they begin with. */
    public RecordForm<T> offerDraft() {
        draft.offer();
        return this;
    }

    /** Runs an act that changes no stored {@code T}; the draft has served once it succeeded. */
    public void attempt(RefusalNotice.Act act, Runnable done) {
        notice.attempt(
                reasons -> {
                    checks.forEach(Runnable::run);
                    act.with(reasons);
                },
                () -> {
                    draft.discard();
                    done.run();
                });
    }

    /** Saves over what is stored. When somebody else saved first, both versions are compared and it is saved again. */
    public void save(Save<T> save, Runnable done) {
        notice.whenStale(() -> reread.get().ifPresentOrElse(theirs -> merge(theirs, save, done), this::gone));
        attempt(reasons -> save.over(base.orElseThrow(), reasons), done);
    }

    private void merge(T theirs, Save<T> save, Runnable done) {
        compare(theirs).open(() -> {
            base = Optional.of(theirs);
            save(save, done);
        });
    }

    /** Both versions side by side; what is chosen goes into the fields. */
    MergeDialog compare(T theirs) {
        var merge = new MergeDialog(context);
        bound.forEach(each -> each.compare(base.orElse(theirs), theirs, merge));
        return merge;
    }

    private void gone() {
        notice.attempt(
                reasons -> {
                    throw new NotFound("record", "");
                },
                () -> {});
    }

    /** A field and where its value stands in what is stored. */
    private interface Bound<T> {

        void show(T stored);

        void compare(T base, T theirs, MergeDialog merge);
    }

    private record One<T, V>(HasValue<?, V> field, Function<T, Optional<V>> stored, Function<V, String> words)
            implements Bound<T> {

        @Override
        public void show(T from) {
            set(stored.apply(from));
        }

        @Override
        public void compare(T base, T theirs, MergeDialog merge) {
            var versions = new Versions<>(filled(base), field.getOptionalValue(), filled(theirs));
            merge.field(
                    DraftField.label(field), versions, value -> value.map(words).orElse(""), this::set);
        }

        private Optional<V> filled(T from) {
            return stored.apply(from).filter(value -> !value.equals(field.getEmptyValue()));
        }

        private void set(Optional<V> value) {
            value.ifPresentOrElse(field::setValue, field::clear);
        }
    }

    private record Ticked<T, E>(HasValue<?, Set<E>> field, Function<T, Set<E>> stored) implements Bound<T> {

        @Override
        public void show(T from) {
            field.setValue(stored.apply(from));
        }

        @Override
        public void compare(T base, T theirs, MergeDialog merge) {
            merge.ticks(new Versions<>(stored.apply(base), field.getValue(), stored.apply(theirs)), field::setValue);
        }
    }
}
