package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.audit.AuditTrail.Opening;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.inspection.Openings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Who opened our record", asked by a family. */
final class OpeningsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final Openings openings = prairie.get(Openings.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void namesDaysAndKindsAreToldOnceForEachDayAndNothingMore() {
        var rosa = account("Rosa Delgado");
        prairie.as(rosa, () -> prairie.get(Families.class).view(home.family));
        prairie.as(rosa, () -> prairie.get(Families.class).view(home.family));
        prairie.later(1);
        prairie.as(rosa, () -> prairie.get(Families.class).view(home.family));
        var release = home.sign(home.common());
        prairie.as(
                Prairie.ADVOCATE,
                () -> home.releases()
                        .pdf(
                                release,
                                home.releases().documents(release).getFirst().id()));
        assertThat(told())
                .containsExactly(
                        new Opening(TODAY.plusDays(1), "", "core.document"),
                        new Opening(TODAY.plusDays(1), "", "fam.release"),
                        new Opening(TODAY.plusDays(1), "Rosa Delgado", "family"),
                        new Opening(TODAY, "Rosa Delgado", "family"));
    }

    @Test
    void thatSomebodyAskedIsKeptButIsNoOpening() {
        assertThat(told()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void onlyWhoAnswersForPrivacyMayAsk() {
        for (var caller : List.of(Prairie.ADVOCATE, Prairie.MANAGER, Prairie.TEACHER)) {
            prairie.as(
                    caller,
                    () -> assertThatThrownBy(() -> openings.of(home.family)).isInstanceOf(AccessDenied.class));
        }
        prairie.as(
                ConsentHome.AUDITOR, () -> assertThat(openings.of(home.family)).isEmpty());
        prairie.as(
                ConsentHome.PRIVACY,
                () -> assertThatThrownBy(() -> openings.of(FamilyId.next())).isInstanceOf(NotFound.class));
    }

    private List<Opening> told() {
        return prairie.as(ConsentHome.PRIVACY, () -> openings.of(home.family));
    }

    private Caller account(String name) {
        var accounts = prairie.get(Accounts.class);
        return prairie.as(Caller.SYSTEM, () -> {
            var roles = Set.of("family_advocate");
            var made = accounts.create("rosa", new AccountProfile(name, "FA01", Locale.ENGLISH, roles));
            return new Caller(made.account(), name, "FA01", roles, Locale.ENGLISH);
        });
    }
}
