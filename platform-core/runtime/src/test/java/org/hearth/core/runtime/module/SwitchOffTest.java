package org.hearth.core.runtime.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearth.core.runtime.module.Installation.refusals;
import static org.hearth.core.runtime.module.Installation.state;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.core.runtime.data.DatabaseKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SwitchOffTest {

    private final Installation installation = new Installation(DatabaseKind.DERBY);
    private final MadeUpJar oil = new MadeUpJar("oil", "oi", "1");
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);
    private final ModuleHost host;

    SwitchOffTest() {
        installation.jars.add(oil);
        host = installation.started();
        host.enable("oil");
        oil.done.clear();
    }

    @AfterEach
    void close() throws InterruptedException {
        end.countDown();
        installation.jobs.endAll("oil", Duration.ofSeconds(10));
        installation.close();
    }

    @Test
    void aJobIsAskedToStopAndComesToItsSafePointBeforeTheModuleGoes() throws InterruptedException {
        var finished = new AtomicBoolean();
        installation.jobs.start("oil", "oi.job.press", progress -> {
            begun.countDown();
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            finished.set(oil.done.isEmpty());
        });
        begun.await();

        host.disable("oil");

        assertThat(finished).as("ended while the module was whole").isTrue();
        assertThat(oil.done).containsExactly("withdraw", "stop");
        assertThat(state(host, "oil")).isEqualTo(ModuleState.INSTALLED);
    }

    @Test
    void aJobThatDoesNotEndKeepsTheModuleOnAndIsNamed() throws InterruptedException {
        installation.jobs.start("oil", "import.job.load", progress -> {
            progress.at(3, 10);
            begun.countDown();
            hold();
        });
        begun.await();
        assertThat(host.work("oil")).containsExactly(new Modules.Work("import.job.load", "Ana", 3, 10));

        var refusals = refusals(() -> host.disable("oil"));

        assertThat(refusals)
                .singleElement()
                .extracting(Installation::inEnglish)
                .asString()
                .startsWith("“The oil” stays on, because this has not ended: Loading");
        assertThat(oil.done).as("its pages and classes were not touched").isEmpty();
        assertThat(host.running()).containsExactly("oil");
        assertThat(installation.started().running())
                .as("also after the next start")
                .containsExactly("oil");
    }

    @Test
    void onceTheJobHasEndedTheNextTrySucceeds() throws InterruptedException {
        installation.jobs.start("oil", "oi.job.press", progress -> {
            begun.countDown();
            hold();
        });
        begun.await();
        assertThatThrownBy(() -> host.disable("oil")).isInstanceOf(RuleViolation.class);
        end.countDown();
        installation.jobs.endAll("oil", Duration.ofSeconds(10));

        host.disable("oil");

        assertThat(state(host, "oil")).isEqualTo(ModuleState.INSTALLED);
    }

    @Test
    void afterARefusalJobsCanBeStartedAgain() throws InterruptedException {
        installation.jobs.start("oil", "oi.job.press", progress -> {
            begun.countDown();
            hold();
        });
        begun.await();
        assertThatThrownBy(() -> host.disable("oil")).isInstanceOf(RuleViolation.class);

        var job = installation.jobs.start("oil", "oi.job.other", progress -> {});

        assertThat(installation.jobs.state(job)).isPresent();
    }

    @Test
    void aUnitOfWorkThatDoesNotEndKeepsTheModuleOnWithItsPages() throws InterruptedException {
        var slow = Thread.ofVirtual()
                .start(() -> installation.work.run(em -> {
                    begun.countDown();
                    hold();
                }));
        begun.await();

        var refusals = refusals(() -> host.disable("oil"));

        assertThat(refusals)
                .extracting(Installation::inEnglish)
                .containsExactly("“The oil” stays on: one piece of work that a page or a job had begun has not ended"
                        + " within 0 seconds | Nothing was cut short or changed. Try again in a minute.");
        assertThat(oil.done).containsExactly("withdraw", "publish");
        assertThat(host.running()).containsExactly("oil");
        end.countDown();
        slow.join();
        host.disable("oil");
        assertThat(state(host, "oil")).isEqualTo(ModuleState.INSTALLED);
    }

    private void hold() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
