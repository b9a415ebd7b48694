package org.hearth.family.ui.consent;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.Giver;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.person.PersonId;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** What a release says, field by field, in the order in which one would talk about it. */
final class ReleaseForm {

    private static final Set<Authority> OUTSIDE = Set.of(Authority.ATTORNEY_FOR_CHILD, Authority.COURT);

    private final Fields fields;
    private final FamilyPeople people;
    private final CheckboxGroup<PersonId> subjects;
    private final Select<PersonId> giver;
    private final Select<Authority> authority;
    private final TextField giverName;
    private final Checkbox part2;
    private final RecipientFields recipients;
    private final Select<String> purpose;
    private final TextField purposeWords;
    private final CheckboxGroup<String> kinds;
    private final TextField kindsNote;
    private final CheckboxGroup<String> methods;
    private final DayField startsOn;
    private final DayField expiresOn;

    ReleaseForm(Fields fields, FamilyPeople people) {
        this.fields = fields;
        this.people = people;
        subjects = fields.several("release.subjects", people.ids(), people::name);
        giver = fields.pick("release.giver", people.ids(), people::name);
        authority =
                fields.pick("release.authority", List.of(Authority.values()), fields.constant(ConsentLists.AUTHORITY));
        authority.setValue(Authority.PARENT);
        giverName = fields.line("release.giver_name", Recipient.LENGTH);
        part2 = new Checkbox(fields.text("release.part2"));
        part2.setHelperText(fields.text("release.part2.help"));
        recipients = new RecipientFields(fields);
        purpose = fields.pick("release.purpose", ConsentLists.PURPOSE);
        purposeWords = fields.line("release.purpose_words", Purpose.LENGTH);
        kinds = fields.several(
                "release.kinds", ConsentLists.RECORD_KIND.values(), fields.listed(ConsentLists.RECORD_KIND));
        kindsNote = fields.line("release.kinds_note", ReleaseDraft.NOTE_LENGTH);
        methods = fields.several("release.methods", ConsentLists.METHOD.values(), fields.listed(ConsentLists.METHOD));
        startsOn = fields.day("release.starts");
        expiresOn = fields.day("release.expires");
        expiresOn.setHelperText(fields.text("release.expires.help"));
        part2.addValueChangeListener(change -> choosePart2());
        authority.addValueChangeListener(change -> chooseGiver());
        kinds.addValueChangeListener(change ->
                kindsNote.setVisible(part2.getValue() || kinds.getValue().contains(ConsentLists.OTHER_NAMED)));
        chooseGiver();
        choosePart2();
    }

    /** Binds the fields to {@code form}; {@code changed} runs whenever somebody changed one. */
    void bind(RecordForm<Release> form, Runnable changed) {
        form.ticks("subjects", subjects, FamilyPeople.KEPT, each -> each.draft().subjects())
                .pick(
                        "authority",
                        authority,
                        Authority.class,
                        each -> each.draft().giver().authority(),
                        fields.constant(ConsentLists.AUTHORITY))
                .field(
                        "giver",
                        giver,
                        FamilyPeople.KEPT,
                        each -> known(each.draft().giver()),
                        people::name)
                .text("giverName", giverName, each -> outsider(each.draft().giver()))
                .flag("part2", part2, each -> each.draft().part2())
                .field(
                        "recipients",
                        recipients,
                        RecipientFields.KEPT,
                        each -> Optional.of(each.draft().recipients()),
                        RecipientFields::names)
                .code("purpose", purpose, each -> each.draft().purpose().code(), fields.listed(ConsentLists.PURPOSE))
                .text(
                        "purposeWords",
                        purposeWords,
                        each -> each.draft().purpose().words())
                .ticks("kinds", kinds, Kept.TEXT, each -> each.draft().kinds())
                .text("kindsNote", kindsNote, each -> each.draft().kindsNote())
                .ticks("methods", methods, Kept.TEXT, each -> each.draft().methods())
                .day("startsOn", startsOn, each -> Optional.of(each.draft().startsOn()))
                .day(
                        "expiresOn",
                        expiresOn,
                        each -> Optional.ofNullable(each.draft().expiresOn()));
        watch(changed);
    }

    private Optional<PersonId> known(Giver stored) {
        return stored.findPerson().filter(people.ids()::contains);
    }

    private static String outsider(Giver stored) {
        return stored.person() == null ? stored.name() : "";
    }

    private void watch(Runnable changed) {
        Stream.<AbstractField<?, ?>>of(
                        subjects,
                        giver,
                        authority,
                        giverName,
                        part2,
                        recipients,
                        purpose,
                        purposeWords,
                        kinds,
                        kindsNote,
                        methods,
                        startsOn,
                        expiresOn)
                .forEach(field -> tell(field, changed));
    }

    /** A text is whole once it is left; anything else is as soon as it is chosen. */
    private static <V> void tell(HasValue<?, V> field, Runnable changed) {
        if (field instanceof HasValueChangeMode && field instanceof BlurNotifier<?> text) {
            text.addBlurListener(left -> changed.run());
            return;
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private void chooseGiver() {
        boolean outside = OUTSIDE.contains(authority.getValue());
        giver.setVisible(!outside);
        giverName.setVisible(outside);
    }

    // The form for substance use treatment is for these records alone, and the common form never holds them.
    private void choosePart2() {
        boolean own = part2.getValue();
        kinds.setItemEnabledProvider(kind -> kind.equals(ConsentLists.PART_2) == own);
        var kept = new HashSet<>(kinds.getValue());
        kept.removeIf(kind -> kind.equals(ConsentLists.PART_2) != own);
        if (own) {
            kept.add(ConsentLists.PART_2);
        }
        kinds.setValue(kept);
        kindsNote.setVisible(own || kept.contains(ConsentLists.OTHER_NAMED));
    }

    Div content() {
        var all = new Div(
                subjects,
                new FormGrid(authority, giver, giverName),
                part2,
                recipients,
                new FormGrid(purpose, purposeWords),
                kinds,
                new FormGrid().wide(kindsNote),
                methods,
                new FormGrid(startsOn, expiresOn));
        all.addClassName("hearth-cards");
        return all;
    }

    /** What a new release begins with. */
    void begin(Optional<PersonId> adult) {
        adult.filter(people.ids()::contains).ifPresent(giver::setValue);
        startsOn.setValue(fields.context().time().today());
        expiresOn.setValue(startsOn.getValue().plusYears(1).minusDays(1));
    }

    void mark(RefusalNotice notice) {
        notice.field("subjects", subjects)
                .field("giver", giver)
                .field("recipients", recipients)
                .field("purpose", purpose)
                .field("kinds", kinds)
                .field("kindsNote", kindsNote)
                .field("methods", methods)
                .field("expiresOn", expiresOn);
    }

    /** True once it says whose records it is about: from then on it can be kept. */
    boolean canBeKept() {
        return !subjects.getValue().isEmpty() && startsOn.getValue() != null;
    }

    ReleaseDraft typed() {
        return new ReleaseDraft(
                subjects.getValue(),
                giver(),
                recipients.getValue(),
                new Purpose(Optional.ofNullable(purpose.getValue()).orElse(""), purposeWords.getValue()),
                kinds.getValue(),
                kindsNote.getValue(),
                methods.getValue(),
                Objects.requireNonNull(startsOn.getValue()),
                expiresOn.getValue(),
                part2.getValue());
    }

    private Giver giver() {
        var person = giver.getValue();
        return OUTSIDE.contains(authority.getValue()) || person == null
                ? new Giver(null, giverName.getValue(), authority.getValue())
                : new Giver(person, people.name(person), authority.getValue());
    }
}
