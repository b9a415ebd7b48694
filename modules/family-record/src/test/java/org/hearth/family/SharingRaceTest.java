package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.time.SiteTime;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseState;
import org.hearth.family.consent.Revocation;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people at once: one takes a release back, the other shares under it. */
final class SharingRaceTest {

    private static final long A_MOMENT = 400;

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final ReleaseId release = home.sign(home.common());

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule("B-06")
    void whoeverSharesWhileAReleaseIsTakenBackWaitsAndIsRefused() throws InterruptedException {
        var taken = new CountDownLatch(1);
        var withdrawal = slowly(taken, this::revoke);
        taken.await();
        assertThatThrownBy(() -> prairie.as(Prairie.ADVOCATE, this::share))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::message)
                                .containsOnly("fam.refusal.sharing.lapse.REVOKED"));
        withdrawal.join();
        assertThat(disclosures()).isZero();
    }

    @Test
    @Rule("B-06")
    void aReleaseIsTakenBackOnceTheSharingThatHadBegunIsOver() throws InterruptedException, ExecutionException {
        var shared = new CountDownLatch(1);
        var sharing = slowly(shared, this::share);
        shared.await();
        prairie.as(Prairie.MANAGER, this::revoke);
        assertThat(sharing).isDone();
        sharing.get();
        assertThat(disclosures()).isEqualTo(1);
        assertThat(prairie.as(
                        Prairie.MANAGER, () -> home.releases().get(release).state()))
                .isEqualTo(ReleaseState.REVOKED);
    }

    /** Does it in a unit of work of another thread, which stays open for a moment. */
    private CompletableFuture<Void> slowly(CountDownLatch done, Runnable act) {
        return CompletableFuture.runAsync(() -> prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(UnitOfWork.class).run(em -> {
                    act.run();
                    done.countDown();
                    pause();
                })));
    }

    private static void pause() {
        try {
            Thread.sleep(A_MOMENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void share() {
        prairie.get(SharingGate.class).require(home.sharing(Set.of("attendance"), Ground.CONSENT, home.child.id()));
    }

    private void revoke() {
        var now = prairie.get(SiteTime.class).now();
        home.releases().revoke(release, new Revocation(now, "Rosa Muster", "phone"), ConsentHome.PRINT);
    }

    private long disclosures() {
        return prairie.as(
                Prairie.MANAGER,
                () -> prairie.get(DisclosureLog.class)
                        .ofFamily(home.family, PageRequest.first(5))
                        .total());
    }
}
