package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.event.ModuleEvent;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Access;
import org.hearth.core.security.Agency;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.consent.BirthdayRound;
import org.hearth.family.consent.ConsentCore;
import org.hearth.family.consent.ConsentEvents;
import org.hearth.family.consent.ReleasePapers;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Revocation;
import org.hearth.family.person.People;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FamilyEventsTest {

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final List<ModuleEvent> told = new ArrayList<>();
    private final Desk desk = new Desk(
            prairie.get(UnitOfWork.class),
            prairie.get(Access.class),
            prairie.get(Audit.class),
            prairie.get(SiteTime.class));

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule("C11")
    void aReleaseThatIsTakenBackIsToldByItsId() {
        var id = home.sign(home.common());
        var releases = new Releases(
                new ConsentCore(desk, prairie.get(WorkflowEngine.class), prairie.get(Policy.class), told::add),
                prairie.get(FamilyScope.class),
                prairie.get(People.class),
                new ReleasePapers(
                        prairie.get(DocumentPrinter.class),
                        prairie.get(StoredDocuments.class),
                        prairie.get(Messages.class),
                        prairie.get(Agency.class)));
        var revocation = new Revocation(Instant.parse("2026-09-14T14:00:00Z"), "Rosa Muster", "phone");

        prairie.as(Prairie.ADVOCATE, () -> releases.revoke(id, revocation, ConsentHome.PRINT));

        assertThat(told).containsExactly(ModuleEvent.of(ConsentEvents.REVOKED, id.value()));
    }

    @Test
    @Rule("C11")
    void comingOfAgeIsToldOnceFromTheBirthdayOnAlsoWhenDaysWereMissed() {
        var round = new BirthdayRound(desk, prairie.get(Policy.class), told::add);
        prairie.as(Caller.SYSTEM, round::run);
        assertThat(subjects()).isEmpty();

        prairie.later(52); // 5 November; the birthday was the 2nd
        prairie.as(Caller.SYSTEM, round::run);
        prairie.as(Caller.SYSTEM, round::run);

        assertThat(subjects()).containsExactly(home.teen.id().value());
        assertThat(told).extracting(ModuleEvent::name).containsOnly("person.turned18");
    }

    private List<UUID> subjects() {
        return told.stream().map(ModuleEvent::subject).toList();
    }
}
