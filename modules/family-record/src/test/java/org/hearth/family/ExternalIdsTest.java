package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.StoredExternalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ExternalIdsTest {

    private final Prairie prairie = new Prairie();
    private final ExternalIds ids = prairie.get(ExternalIds.class);
    private final FamilyId family = prairie.family("F1", "García", "FA01");
    private final PersonId mother = member(family, Prairie.ADVOCATE);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aNumberWrittenInByHandStandsBesideThoseOfFilesAndLeadsToThePerson() {
        prairie.as(Prairie.ADVOCATE, () -> {
            ids.add(mother, " ChildPlus ", " 4711 ");
            assertThat(ids.of(mother))
                    .extracting(StoredExternalId::key)
                    .containsExactlyInAnyOrder(new ExternalId("files", "AF1"), new ExternalId("ChildPlus", "4711"));
            assertThat(found("4711")).isEqualTo(1);
        });
        assertThat(prairie.audited(AuditAction.CREATE, "fam.external_id")).isEqualTo(1);
        assertThat(prairie.as(
                        Prairie.MANAGER, () -> prairie.get(FamilyIntake.class).findPeople("ChildPlus", Set.of("4711"))))
                .containsEntry("4711", mother);
    }

    @Test
    void aSystemKeepsTheNameItHas() {
        prairie.as(Prairie.ADVOCATE, () -> {
            ids.add(mother, "ChildPlus", "4711");
            ids.add(mother, "CHILDPLUS", "4712");
            assertThat(ids.systems()).containsExactly("ChildPlus", "files");
        });
    }

    @Test
    void aNumberThatStandsForSomebodyIsRefusedEvenOutOfScope() {
        var others = member(prairie.family("F2", "Muster", "FA02"), Prairie.OTHER_ADVOCATE);
        prairie.as(Prairie.OTHER_ADVOCATE, () -> ids.add(others, "ChildPlus", "4711"));
        var refusal = prairie.as(Prairie.ADVOCATE, () -> refusal("childplus", "4711"));
        assertThat(refusal.code().label()).isEqualTo("E-DUP");
        assertThat(refusal.rule()).isEqualTo("C1-PERSON");
        assertThat(refusal.field()).isEqualTo("value");
    }

    @Test
    void bothPartsAreNeededAndNeitherIsEndless() {
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(refusal(" ", "1")).satisfies(each -> {
                assertThat(each.code().label()).isEqualTo("E-REQ");
                assertThat(each.field()).isEqualTo("system");
            });
            assertThat(refusal("files", "1".repeat(ExternalId.LENGTH + 1))).satisfies(each -> {
                assertThat(each.code().label()).isEqualTo("E-RANGE");
                assertThat(each.field()).isEqualTo("value");
            });
        });
    }

    @Test
    void anEndedNumberIsFreeAgainAndNobodyIsFoundUnderIt() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var id = ids.add(mother, "ChildPlus", "4711");
            ids.end(id);
            assertThat(ids.of(mother)).extracting(each -> each.key().value()).containsExactly("AF1");
            assertThat(found("4711")).isZero();
            assertThatThrownBy(() -> ids.end(id)).isInstanceOf(NotFound.class);
            ids.add(mother, "ChildPlus", "4711");
            assertThat(found("4711")).isEqualTo(1);
        });
    }

    @Test
    void somebodyElsesPeopleLookAsIfTheyDidNotExist() {
        var id = prairie.as(Prairie.ADVOCATE, () -> ids.add(mother, "ChildPlus", "4711"));
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> ids.of(mother)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ids.add(mother, "x", "1")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ids.end(id)).isInstanceOf(NotFound.class);
        });
        prairie.as(Prairie.TEACHER, () -> assertThatThrownBy(() -> ids.end(id)).isInstanceOf(AccessDenied.class));
    }

    private Refusal refusal(String system, String value) {
        try {
            ids.add(mother, system, value);
        } catch (RuleViolation refused) {
            return refused.refusals().getFirst();
        }
        throw new AssertionError("not refused");
    }

    private long found(String number) {
        return prairie.get(Search.class).find(number).stream()
                .filter(group -> group.kind().equals("fam.person"))
                .mapToLong(group -> group.hits().size())
                .sum();
    }

    private PersonId member(FamilyId of, Caller caller) {
        return prairie.as(
                caller,
                () -> prairie.get(Families.class)
                        .members(of)
                        .getFirst()
                        .person()
                        .id());
    }
}
