package org.hearth.family.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactId;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonName;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.LetterFacts;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.Referrals;
import org.hearth.family.sample.FamilySamples;
import org.hearth.testkit.TestPlatform;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.RecordForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two browser tabs with the same record: what one of them never touched stands as the other saved it. */
final class TwoTabsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate ENTRY = LocalDate.of(2026, 8, 17);
    private static final Caller ADVOCATE = TestPlatform.staff("FA01", "family_advocate");
    private static final Caller MANAGER = TestPlatform.staff("FSM01", "family_services_manager");

    private final TestPlatform platform =
            TestPlatform.at(Instant.parse("2026-09-14T15:00:00Z"), FamilyRecordModule.class);
    private final FamilyId family = FamilyId.next();

    /** Held here: the framework holds the current one only as long as somebody else does. */
    private final UI tab = new UI();

    @BeforeEach
    void writeIn() {
        UI.setCurrent(tab);
        var mother = NewPerson.of(PersonName.of("Rosa", "Muster"), null);
        platform.access()
                .as(
                        Caller.SYSTEM,
                        () -> new FamilySamples(
                                        platform.get(org.hearth.family.agency.Agency.class),
                                        platform.get(StaffDirectory.class),
                                        platform.get(FamilyIntake.class),
                                        platform.get(org.hearth.core.security.Agency.class))
                                .demonstrate());
        platform.access()
                .as(
                        MANAGER,
                        () -> platform.get(FamilyIntake.class)
                                .load(new FamilyBatch()
                                        .add(new NewFamily(family, "F9", "", mother.id(), null, "", Set.of()))
                                        .add(mother)
                                        .add(new NewMember(family, mother.id(), FamilyRole.PARENT, ENTRY))
                                        .add(new NewAssignment(family, "FA01", AssignmentKind.MAIN, ENTRY, ""))));
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
        platform.close();
    }

    @Test
    void aContactCorrectedInAStaleTabKeepsWhatTheOtherTabSaved() {
        platform.access().as(ADVOCATE, () -> {
            var contacts = platform.get(Contacts.class);
            var id = contacts.log(NewContact.of(family, ContactType.HOME_VISIT, TODAY), Reasons.NONE);
            var mine = new ContactTab(id);
            var other = new ContactTab(id);

            find(other.fieldset.content(), TextField.class).setValue("At the library");
            other.save();
            find(mine.fieldset.content(), TimePicker.class).setValue(LocalTime.of(9, 30));
            mine.save();

            var said = contacts.get(id).said();
            assertThat(said.setting().place()).isEqualTo("At the library");
            assertThat(said.times().start()).isEqualTo(LocalTime.of(9, 30));
            assertThat(said.by()).isEqualTo("FA01");
        });
    }

    @Test
    void aLetterSavedInAStaleTabKeepsWhatTheOtherTabSaved() {
        platform.access().as(ADVOCATE, () -> {
            var referrals = platform.get(Referrals.class);
            var id = referrals.begin(
                    family,
                    "family-record",
                    ReferralDraft.quick("FS_FOOD", Destination.named("Prairie Food Pantry"), 3));
            var mine = new LetterForm(fields(), referrals, referrals.get(id), () -> {}).content();
            var stored = referrals.get(id);
            referrals.approveLetter(id, stored.version(), new LetterFacts("Rosa", "", TODAY, "By text", ""));

            find(mine, TextArea.class).setValue("The family looks for food boxes.");
            assertThat(referrals.get(id).letter().facts()).isEmpty();
            pressLetter(mine);

            assertThat(referrals.get(id).letter())
                    .isEqualTo(new LetterFacts("Rosa", "The family looks for food boxes.", TODAY, "By text", ""));
        });
    }

    private static void pressLetter(Component form) {
        all(form)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("Save letter"))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** The form of a contact as one tab loaded it. */
    private final class ContactTab {
        final ContactForm fieldset;
        final RecordForm<Contact> form;

        ContactTab(ContactId id) {
            var contacts = platform.get(Contacts.class);
            var stored = contacts.get(id);
            var members = platform.get(Families.class).members(family);
            var staff = platform.get(StaffDirectory.class).active();
            fieldset = new ContactForm(
                    fields(), new ContactForm.Present(members, staff, contacts.topics(Set.of()), Optional.of(stored)));
            form = new RecordForm<>(fields().context(), new Drafts.Key("fam.contact", 2, UUID.randomUUID()));
            fieldset.bind(form);
            form.show(stored, () -> Optional.of(contacts.get(id)));
        }

        void save() {
            var contacts = platform.get(Contacts.class);
            form.save(
                    (base, reasons) -> contacts.correct(base.id(), base.version(), fieldset.typed(family), reasons),
                    () -> {});
        }
    }

    private Fields fields() {
        return new Fields(new PageContext(
                platform.get(Messages.class),
                platform.access(),
                platform.get(Drafts.class),
                platform.get(Jobs.class),
                platform.get(SiteTime.class),
                Locale.ENGLISH));
    }

    private static <C extends Component> C find(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(TwoTabsTest::all));
    }
}
