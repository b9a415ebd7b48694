package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.core.time.SiteTime;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.flag.FlagPolicy;
import org.hearth.family.flag.RestrictedFlag;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.merge.Moves;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RestrictedFlagsTest {

    private static final Caller PRIVACY = TestPlatform.staff("PO01", "privacy_officer");
    private static final Caller DIRECTOR = TestPlatform.staff("DI01", "director");

    private final Prairie prairie = new Prairie();
    private final RestrictedFlags flags = prairie.get(RestrictedFlags.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId mother = member(family, 0);

    RestrictedFlagsTest() {
        prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(Assignments.class)
                        .assign(new NewAssignment(family, "FA02", AssignmentKind.COVERING, Prairie.ENTRY, "")));
    }

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void onlyWhoWroteItInAndThePrivacyOfficerKnowOfIt() {
        add("sud", "program since May");
        assertThat(kinds(Prairie.ADVOCATE)).containsExactly("sud");
        assertThat(kinds(PRIVACY)).containsExactly("sud");
        assertThat(kinds(Prairie.OTHER_ADVOCATE)).isEmpty();
        assertThat(kinds(Prairie.MANAGER)).isEmpty();
        assertThat(kinds(DIRECTOR)).isEmpty();
    }

    @Test
    void thePolicyNamesRolesForEachKindOfItsOwn() {
        add("sud", "");
        add("hiv", "");
        prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(Policy.class)
                        .change(
                                FlagPolicy.forKind("sud"),
                                "managers",
                                prairie.get(SiteTime.class).today()));
        assertThat(kinds(Prairie.MANAGER)).containsExactly("sud");
        assertThat(kinds(Prairie.OTHER_ADVOCATE)).isEmpty();
    }

    @Test
    void everyLookAtOneIsAuditedAndALookAtNothingIsNot() {
        add("sud", "");
        kinds(Prairie.MANAGER);
        assertThat(prairie.audited(AuditAction.VIEW, "fam.restricted_flag")).isZero();
        kinds(Prairie.ADVOCATE);
        kinds(PRIVACY);
        assertThat(prairie.audited(AuditAction.VIEW, "fam.restricted_flag")).isEqualTo(2);
    }

    @Test
    void theSameIsRefusedToWhoKnowsOfItAndNotToWhoDoesNot() {
        add("sud", "");
        assertThat(prairie.as(Prairie.ADVOCATE, () -> refusal("sud", "")).label())
                .isEqualTo("E-DUP C1-FLAG");
        prairie.as(Prairie.OTHER_ADVOCATE, () -> flags.add(mother, "sud", ""));
        assertThat(kinds(Prairie.OTHER_ADVOCATE)).containsExactly("sud");
        assertThat(kinds(PRIVACY)).containsExactly("sud", "sud");
    }

    @Test
    void aKindIsNeededAndOneNobodyListsIsRefused() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(refusal("", "").label()).isEqualTo("E-REQ C1-FLAG");
            assertThat(refusal("unheard", "").label()).isEqualTo("E-FMT C8");
            assertThat(refusal("sud", "x".repeat(RestrictedFlag.NOTE_LENGTH + 1)))
                    .satisfies(each -> {
                        assertThat(each.label()).isEqualTo("E-RANGE C1-FLAG");
                        assertThat(each.field()).isEqualTo("note");
                    });
        });
    }

    @Test
    void itIsTakenOutByWhoKnowsOfItAndLooksAbsentToTheOthers() {
        var flag = add("sud", "");
        prairie.as(
                Prairie.OTHER_ADVOCATE,
                () -> assertThatThrownBy(() -> flags.takeOut(flag, 1, "no")).isInstanceOf(NotFound.class));
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> flags.takeOut(flag, 1, "no")).isInstanceOf(AccessDenied.class));
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThatThrownBy(() -> flags.takeOut(flag, 7, "no")).isInstanceOf(StaleData.class);
            flags.takeOut(flag, 1, "never was");
        });
        assertThat(kinds(PRIVACY)).isEmpty();
    }

    @Test
    void anEmergencyOpensNothingOfIt() {
        add("sud", "");
        var stranger = TestPlatform.staff("FA03", "family_advocate");
        prairie.as(stranger, () -> {
            assertThatThrownBy(() -> flags.of(mother)).isInstanceOf(NotFound.class);
            prairie.get(EmergencyAccess.class).open(EmergencyRequest.byNumber("F1", "child hurt, mother not reached"));
            prairie.get(People.class).get(mother);
            assertThatThrownBy(() -> flags.of(mother)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void noSearchFindsIt() {
        add("sud", "methadone");
        assertThat(prairie.as(PRIVACY, () -> prairie.get(Search.class).find("methadone")))
                .isEmpty();
    }

    @Test
    void itFollowsAMergeUnseenAndComesBackWithIt() {
        var survivor = member(prairie.family("F2", "Muster", "FA02"), 0);
        add("sud", "");
        prairie.as(Prairie.MANAGER, () -> {
            var merges = prairie.get(PersonMerges.class);
            assertThat(merges.preview(survivor, mother).moves())
                    .extracting(Moves::words)
                    .noneMatch(words -> words.contains("restricted"));
            var merge = merges.merge(new MergeRequest(side(survivor), side(mother), Set.of()));
            assertThat(prairie.as(PRIVACY, () -> flags.of(survivor))).hasSize(1);
            merges.undo(merge);
            assertThat(prairie.as(PRIVACY, () -> flags.of(survivor))).isEmpty();
            assertThat(prairie.as(PRIVACY, () -> flags.of(mother))).hasSize(1);
        });
    }

    private MergeRequest.Side side(PersonId person) {
        return new MergeRequest.Side(
                person, prairie.get(People.class).get(person).version());
    }

    private List<String> kinds(Caller caller) {
        return prairie.as(
                caller,
                () -> flags.of(mother).stream().map(RestrictedFlag::kind).toList());
    }

    private UUID add(String kind, String note) {
        return prairie.as(Prairie.ADVOCATE, () -> flags.add(mother, kind, note));
    }

    private Refusal refusal(String kind, String note) {
        try {
            flags.add(mother, kind, note);
        } catch (RuleViolation refused) {
            return refused.refusals().getFirst();
        }
        throw new AssertionError("not refused");
    }

    private PersonId member(FamilyId of, int place) {
        return prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(Families.class)
                        .members(of)
                        .get(place)
                        .person()
                        .id());
    }
}
