package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactCount;
import org.hearth.family.contact.ContactCount.Mark;
import org.hearth.family.contact.ContactId;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.InterpreterUse;
import org.hearth.family.contact.NewContact;
import org.hearth.family.contact.Setting;
import org.hearth.family.contact.Told;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ContactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate YEAR_START = LocalDate.of(2026, 8, 1);

    private final Prairie prairie = new Prairie();
    private final Contacts contacts = prairie.get(Contacts.class);
    private int families;

    @AfterAll
    void close() {
        prairie.close();
    }

    @Test
    @Rule("HS-030")
    void onlyCompletedTwoWayContactsCount() {
        var family = family();
        log(family, ContactType.PHONE, TODAY);
        log(NewContact.of(family, ContactType.HOME_VISIT, TODAY).inVain());
        log(family, ContactType.LETTER, TODAY);
        log(family, ContactType.COLLATERAL, TODAY);
        log(family, ContactType.ATTEMPT, TODAY);

        var month = month(family);
        assertThat(month.completed()).isEqualTo(1);
        assertThat(month.attempts()).isEqualTo(2);
        assertThat(month.mark()).isEqualTo(Mark.CONTACTED);
    }

    @Test
    @Rule("HS-030")
    void threeAttemptsInTwoWaysMarkTheMonthAsAttemptedAndNeverAsContact() {
        var family = family();
        log(NewContact.of(family, ContactType.PHONE, TODAY).inVain());
        log(NewContact.of(family, ContactType.PHONE, TODAY).inVain());
        log(NewContact.of(family, ContactType.PHONE, TODAY).inVain());
        assertThat(month(family).mark()).isEqualTo(Mark.MISSED);

        log(NewContact.of(family, ContactType.TEXT, TODAY).inVain());
        assertThat(month(family).mark()).isEqualTo(Mark.ATTEMPTED);
        assertThat(month(family).completed()).isZero();
    }

    @Test
    @Rule("HS-025")
    void theCounterCountsOnlyCompletedHomeVisitsOfTheYear() {
        var family = family();
        log(family, ContactType.HOME_VISIT, LocalDate.of(2026, 7, 20));
        log(family, ContactType.HOME_VISIT, LocalDate.of(2026, 8, 18));
        log(NewContact.of(family, ContactType.HOME_VISIT, LocalDate.of(2026, 8, 25))
                .inVain());
        log(family, ContactType.CENTER_VISIT, LocalDate.of(2026, 9, 1));
        log(family, ContactType.LAST_HOME_VISIT, LocalDate.of(2026, 9, 10));

        long visits =
                prairie.as(Prairie.ADVOCATE, () -> contacts.homeVisits(family, YEAR_START, YEAR_START.plusYears(1)));
        assertThat(visits).isEqualTo(2);
    }

    @Test
    @Rule("HS-080")
    void aNarrativeIsNotKeptWhenTheFamilySaidNoToNotes() {
        var family = family();
        var told = new Told(Set.of("goals"), YesNoUnknown.NO, "Call on Friday", "A long story");
        var talk = NewContact.of(family, ContactType.PHONE, TODAY).telling(told);

        assertThat(refusals(talk)).containsExactly("W-NOTES HS-080");
        var kept = get(log(talk, reasons("W-NOTES")));
        assertThat(kept.said().told().narrative()).isEmpty();
        assertThat(kept.said().told().agreed()).isEqualTo("Call on Friday");
    }

    @Test
    void whoReadsContactsStandsInTheTrailAndAReviewIsNotedOnlyOnWhatWasRead() {
        var family = family();
        var id = log(NewContact.of(family, ContactType.PHONE, TODAY));
        var before = prairie.audited(AuditAction.VIEW, "fam.contact");
        prairie.as(Prairie.ADVOCATE, () -> {
            contacts.get(id);
            contacts.of(family, PageRequest.first(5));
        });
        assertThat(prairie.audited(AuditAction.VIEW, "fam.contact") - before).isEqualTo(2);
        prairie.as(Prairie.ADVOCATE, () -> {
            contacts.noteReview(id, 1, UUID.randomUUID());
            assertThatThrownBy(() -> contacts.noteReview(id, 1, UUID.randomUUID()))
                    .isInstanceOf(StaleData.class);
        });
    }

    @Test
    @Rule("HS-080")
    void whatConcernsACrisisOrAChildsSafetyIsAlwaysKept() {
        var told = new Told(Set.of("child_safety"), YesNoUnknown.NO, "", "What the child said");
        var kept = get(log(NewContact.of(family(), ContactType.PHONE, TODAY).telling(told)));
        assertThat(kept.said().told().narrative()).isEqualTo("What the child said");
    }

    @Test
    @Rule("HS-067")
    void aTalkWithoutTheNeededInterpreterIsKeptWithTheRuleItBroke() {
        var family = family();
        var mother = needsInterpreter(family);
        var visit = NewContact.of(family, ContactType.HOME_VISIT, TODAY).with(Set.of(mother.id()));

        assertThat(refusals(visit)).containsExactly("W-INTERP HS-067");
        var kept = get(log(visit, reasons("W-INTERP")));
        assertThat(kept.ruleBroken()).isEqualTo("HS-067");
        assertThat(kept.brokenReason()).isEqualTo("not_available");
        assertThat(prairie.as(Prairie.MANAGER, () -> prairie.get(Tasks.class).about(family.value())))
                .extracting(Task::kind)
                .containsExactly("fam.contact_rule_broken");
    }

    @Test
    @Rule({"HS-067", "C11"})
    void aRelativeInterpretsOnOnesOwnWishAndAChildOnlyInAnEmergencyWithAReason() {
        var family = family();
        var mother = needsInterpreter(family);
        var visit = NewContact.of(family, ContactType.HOME_VISIT, TODAY).with(Set.of(mother.id()));

        assertThat(refusals(visit.in(interpreted(InterpreterUse.QUALIFIED, ""))))
                .isEmpty();
        assertThat(refusals(visit.in(interpreted(InterpreterUse.RELATIVE_ON_WISH, ""))))
                .isEmpty();
        assertThat(refusals(visit.in(interpreted(InterpreterUse.RELATIVE, "")))).containsExactly("W-INTERP HS-067");
        assertThat(refusals(visit.in(interpreted(InterpreterUse.CHILD, "help"))))
                .containsExactly("W-INTERP HS-067");
        assertThat(refusals(visit.in(interpreted(InterpreterUse.CHILD_IN_EMERGENCY, ""))))
                .containsExactly("W-INTERP HS-067");
        assertThat(refusals(visit.in(interpreted(InterpreterUse.CHILD_IN_EMERGENCY, "Fire in the house"))))
                .isEmpty();
        assertThat(refusals(visit.inVain())).isEmpty();
    }

    @Test
    @Rule("C11")
    void aLateEntryKeepsItsTrueDateAndOneOfTomorrowIsRefused() {
        var family = family();
        var kept = get(log(family, ContactType.EVENT, LocalDate.of(2026, 3, 2)));
        assertThat(kept.said().on()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(kept.said().by()).isEqualTo("FA01");
        assertThat(refusals(NewContact.of(family, ContactType.PHONE, TODAY.plusDays(1))))
                .containsExactly("E-RANGE");
    }

    @Test
    void aContactIsCorrectedOnceAndTakenOutWithAReason() {
        var family = family();
        var id = log(family, ContactType.PHONE, TODAY);
        var video = NewContact.of(family, ContactType.VIDEO, TODAY);
        prairie.as(Prairie.ADVOCATE, () -> {
            contacts.correct(id, 1, video, Reasons.NONE);
            assertThat(contacts.get(id).said().type()).isEqualTo(ContactType.VIDEO);
            assertThatThrownBy(() -> contacts.correct(id, 1, video, Reasons.NONE))
                    .isInstanceOf(StaleData.class);
            var version = contacts.get(id).version();
            assertThatThrownBy(() -> contacts.takeOut(id, version, " ")).isInstanceOf(RuleViolation.class);
            contacts.takeOut(id, version, "another family");
            assertThatThrownBy(() -> contacts.get(id)).isInstanceOf(NotFound.class);
            assertThat(contacts.of(family, PageRequest.first(10)).rows()).isEmpty();
        });
    }

    @Test
    void contactsOfAnotherAdvocatesFamilyAreNotFoundAndAdministratorsSeeNone() {
        var family = family();
        var id = log(family, ContactType.PHONE, TODAY);
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> contacts.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contacts.of(family, PageRequest.first(10))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> contacts.log(NewContact.of(family, ContactType.PHONE, TODAY), Reasons.NONE))
                    .isInstanceOf(NotFound.class);
        });
        prairie.as(
                TestPlatform.staff("AD01", "administrator"),
                () -> assertThatThrownBy(() -> contacts.of(family, PageRequest.first(10)))
                        .isInstanceOf(AccessDenied.class));
        prairie.as(
                TestPlatform.staff("DI01", "director"),
                () -> assertThatThrownBy(
                                () -> contacts.log(NewContact.of(family, ContactType.PHONE, TODAY), Reasons.NONE))
                        .isInstanceOf(AccessDenied.class));
    }

    private FamilyId family() {
        families++;
        return prairie.family("K" + families, "Contacto" + families, "FA01");
    }

    private Person needsInterpreter(FamilyId family) {
        return prairie.as(Prairie.ADVOCATE, () -> {
            var people = prairie.get(People.class);
            var mother = prairie.get(Families.class).members(family).getFirst().person();
            var languages = new Languages("es", "es", YesNoUnknown.YES);
            people.change(
                    mother.version(),
                    new NewPerson(mother.id(), mother.name(), mother.birthDate(), false, languages, Set.of()));
            return people.get(mother.id());
        });
    }

    private static Setting interpreted(InterpreterUse use, String note) {
        return new Setting("", "es", use, note);
    }

    private static Reasons reasons(String warning) {
        return new Reasons(Map.of(warning, "not_available"));
    }

    private ContactId log(FamilyId family, ContactType type, LocalDate on) {
        return log(NewContact.of(family, type, on));
    }

    private ContactId log(NewContact contact) {
        return log(contact, Reasons.NONE);
    }

    private ContactId log(NewContact contact, Reasons reasons) {
        return prairie.as(Prairie.ADVOCATE, () -> contacts.log(contact, reasons));
    }

    private Contact get(ContactId contact) {
        return prairie.as(Prairie.ADVOCATE, () -> contacts.get(contact));
    }

    private ContactCount month(FamilyId family) {
        return prairie.as(Prairie.ADVOCATE, () -> contacts.inMonth(family, YearMonth.of(2026, 9)));
    }

    private List<String> refusals(NewContact contact) {
        try {
            log(contact);
            return List.of();
        } catch (RuleViolation violation) {
            return violation.refusals().stream().map(Refusal::label).toList();
        }
    }
}
