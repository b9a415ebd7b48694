package org.hearth.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.Relationships;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.household.Households;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ContactPoints;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonDraft;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.testkit.TestPlatform;
import org.hearth.ui.PageContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class FamilySectionsTest {

    private static final LocalDate ENTRY = LocalDate.of(2026, 8, 17);
    private static final LocalDate BORN = LocalDate.of(2021, 3, 5);
    private static final Caller MANAGER = TestPlatform.staff("", "family_services_manager");
    private static final Caller DIRECTOR = TestPlatform.staff("", "director");

    private final TestPlatform platform =
            TestPlatform.at(Instant.parse("2026-09-14T15:00:00Z"), FamilyRecordModule.class);
    private final FamilyId family = FamilyId.next();
    private final NewPerson mother = NewPerson.of(PersonName.of("Rosa", "Muster"), null);
    private final NewPerson child = NewPerson.of(PersonName.of("Leo", "Muster"), BORN);

    @BeforeEach
    void writeIn() {
        platform.access().as(MANAGER, () -> {
            platform.get(FamilyIntake.class)
                    .register(new FamilyBatch()
                            .add(new NewFamily(family, "F1", "", mother.id(), null, "", Set.of()))
                            .add(mother)
                            .add(child)
                            .add(new NewMember(family, mother.id(), FamilyRole.PARENT, ENTRY))
                            .add(new NewMember(family, child.id(), FamilyRole.CHILD_ENROLLED, ENTRY)));
            platform.get(People.class)
                    .addContactPoint(new NewContactPoint(
                            mother.id(), ContactKind.PHONE, "785-555-0101", YesNoUnknown.NO, true, 1, null));
            platform.get(LegalOrders.class)
                    .add(new LegalOrderDraft(
                            LegalOrderKind.NO_CONTACT,
                            Set.of(mother.id()),
                            Set.of(child.id()),
                            ENTRY,
                            null,
                            OrderText.UNKNOWN));
        });
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whoMayWriteFindsAnActionOnEachLineAndWhoMayNotFindsNone() {
        assertThat(labels(MANAGER))
                .contains("Change: Rosa Muster", "Change: Phone 785-555-0101", "Change: No-contact order")
                .contains("Add person", "Add home", "Add relationship", "Add court order");
        assertThat(labels(DIRECTOR)).isEmpty();
    }

    @Test
    void aConfidentialNumberIsMaskedAndACourtOrderInForceIsMarked() {
        assertThat(words(DIRECTOR)).contains("confidential").doesNotContain("785-555-0101");
        assertThat(words(MANAGER)).contains("785-555-0101");
        assertThat(words(DIRECTOR))
                .contains("In force")
                .contains("No-contact order")
                .contains("protects Leo Muster");
    }

    @Test
    void thePageOfAPersonLeadsToTheFamily() {
        platform.access().as(DIRECTOR, () -> {
            var record = platform.get(PersonFacts.class).view(child.id());
            var shown = String.join(
                    " ",
                    new PersonSections(desk(), record)
                            .all().stream().map(FamilySectionsTest::text).toList());
            assertThat(shown).contains("Legal name").contains("Leo Muster").contains("Enrolled child");
            assertThat(shown).contains("families/" + family.value());
        });
    }

    @Test
    void aPossibleDuplicateIsTakenByOneClick() {
        platform.access().as(MANAGER, () -> {
            var taken = new ArrayList<Person>();
            var notice = new DuplicateNotice(desk(), taken::add);
            notice.show(platform.get(People.class)
                    .possibleDuplicates(new PersonDraft(PersonName.of("Lea", "Muster"), BORN, Set.of(), Set.of())));
            assertThat(text(notice)).contains("Leo Muster").contains("similar first name");
            buttons(notice).findFirst().orElseThrow().click();
            assertThat(taken)
                    .singleElement()
                    .satisfies(each -> assertThat(each.id()).isEqualTo(child.id()));
            notice.show(List.of());
            assertThat(text(notice)).doesNotContain("Leo Muster");
        });
    }

    private List<String> labels(Caller caller) {
        return platform.access()
                .as(
                        caller,
                        () -> sections().stream()
                                .flatMap(FamilySectionsTest::buttons)
                                .map(each -> each.getAriaLabel().orElse(each.getText()))
                                .toList());
    }

    private String words(Caller caller) {
        return platform.access()
                .as(
                        caller,
                        () -> String.join(
                                " ",
                                sections().stream()
                                        .map(FamilySectionsTest::text)
                                        .toList()));
    }

    private List<Component> sections() {
        return new FamilySections(desk()).of(platform.get(Families.class).view(family));
    }

    private static String text(Component component) {
        return component.getElement().getOuterHTML();
    }

    private static Stream<Button> buttons(Component root) {
        var own = root instanceof Button button ? Stream.of(button) : Stream.<Button>empty();
        return Stream.concat(own, root.getChildren().flatMap(FamilySectionsTest::buttons));
    }

    private RecordDesk desk() {
        var context = new PageContext(
                platform.get(Messages.class),
                platform.access(),
                platform.get(Drafts.class),
                platform.get(Jobs.class),
                platform.get(SiteTime.class),
                Locale.ENGLISH);
        return new RecordDesk(
                context,
                new RecordDesk.FamilyFile(
                        platform.get(Families.class),
                        platform.get(Memberships.class),
                        platform.get(Relationships.class),
                        platform.get(Households.class),
                        platform.get(FamilyIntake.class)),
                new RecordDesk.PersonFile(
                        platform.get(People.class),
                        platform.get(PersonFacts.class),
                        platform.get(ContactPoints.class),
                        platform.get(LegalOrders.class),
                        new RecordDesk.MoreFacts(
                                platform.get(ExternalIds.class),
                                platform.get(ReportingFamilies.class),
                                platform.get(RestrictedFlags.class))),
                platform.get(Attachments.class),
                () -> {});
    }
}
