package org.hearth.core.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.event.EventListener;
import org.hearth.core.event.ModuleEvent;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.SharedTables;
import org.junit.jupiter.api.Test;

final class PublishedEventsTest {

    private static final UUID ID = TimeOrderedId.next();

    private final LeasedUnitOfWork work =
            new LeasedUnitOfWork(SharedTables.on(DatabaseKind.DERBY).units());
    private final List<EventListener> listeners = new ArrayList<>();
    private final List<UUID> heard = new ArrayList<>();
    private final PublishedEvents events = new PublishedEvents(work, new OpenAccess(), () -> List.copyOf(listeners));

    @Test
    void listenersToThatEventHearOfItAfterTheCommit() {
        listen("consent.revoked");
        listen("person.turned18");

        work.run(em -> {
            events.publish(ModuleEvent.of("consent.revoked", ID));
            assertThat(heard).isEmpty();
        });

        assertThat(heard).containsExactly(ID);
    }

    @Test
    void nobodyHearsOfWhatWasTakenBack() {
        listen("consent.revoked");

        assertThatThrownBy(() -> work.run(em -> {
                    events.publish(ModuleEvent.of("consent.revoked", ID));
                    throw new IllegalStateException("taken back");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard).isEmpty();
    }

    @Test
    void aListenerThatFailsHarmsNeitherTheActNorTheOthers() {
        listeners.add(new EventListener("consent.revoked", event -> {
            throw new IllegalStateException("broken on purpose");
        }));
        listen("consent.revoked");

        work.run(em -> events.publish(ModuleEvent.of("consent.revoked", ID)));

        assertThat(heard).containsExactly(ID);
    }

    @Test
    void aModuleThatWentBeforeTheCommitHearsNothing() {
        listen("consent.revoked");

        work.run(em -> {
            events.publish(ModuleEvent.of("consent.revoked", ID));
            listeners.clear();
        });

        assertThat(heard).isEmpty();
    }

    @Test
    void outsideAUnitOfWorkNothingIsPublished() {
        assertThatThrownBy(() -> events.publish(ModuleEvent.of("consent.revoked", ID)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void listen(String name) {
        listeners.add(new EventListener(name, event -> heard.add(event.subject())));
    }
}
