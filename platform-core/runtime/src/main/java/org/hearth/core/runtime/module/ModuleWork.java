package org.hearth.core.runtime.module;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.Module;
import org.hearth.core.module.Modules;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.hearth.core.text.MessageKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work that is done in a module's name. Before a module is switched off all of it has to end; what does not end in
 * time keeps the module on, because work that is cut short may leave something half done.
 */
public final class ModuleWork implements Attachable {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleWork.class);

    private final BackgroundJobs jobs;
    private final PersistenceUnits units;
    private final Limits limits;

    /**
     * How long is waited.
     *
     * @param jobs for a module's jobs to come to a safe point
     * @param pages for what pages, or the jobs of others, have begun
     */
    public record Limits(Duration jobs, Duration pages) {}

    public ModuleWork(BackgroundJobs jobs, PersistenceUnits units, Limits limits) {
        this.jobs = jobs;
        this.units = units;
        this.limits = limits;
    }

    List<Modules.Work> of(String module) {
        return jobs.running(module);
    }

    /** Lets nothing new begin, asks the jobs to stop and waits. Why the module has to stay on; empty when all ended. */
    List<Refusal> end(String module) {
        jobs.hold(module);
        if (endedJobs(module)) {
            return List.of();
        }
        List<MessageKey> names = of(module).stream()
                .map(each -> new MessageKey(each.name()))
                .distinct()
                .toList();
        if (names.isEmpty()) { // the last one ended while nobody looked
            return List.of();
        }
        LOG.warn("module {} stays on: {} still run after {}", module, text(names), limits.jobs());
        return List.of(Refusal.of(RefusalCode.E_STATE, "", "modules.still_working")
                .with("work", names)
                .with("seconds", limits.jobs().toSeconds()));
    }

    /** Waits until every unit of work is over that began before. Why the module has to stay on; empty when all are. */
    List<Refusal> endUnits(String module) {
        units.renew();
        if (units.awaitDrained(limits.pages())) {
            return List.of();
        }
        int left = units.stillWorking();
        LOG.warn("module {} stays on: {} units of work still run after {}", module, left, limits.pages());
        return List.of(Refusal.of(RefusalCode.E_STATE, "", "modules.work_open")
                .with("count", Math.max(1, left))
                .with("seconds", limits.pages().toSeconds()));
    }

    /** New work may begin again. */
    void goOn(String module) {
        jobs.release(module);
    }

    @Override
    public void attach(ModuleJar jar, Module module) {
        goOn(jar.manifest().id());
    }

    /** When the whole platform stops nothing can wait for ever. */
    @Override
    public void detach(ModuleJar jar, Module module) {
        String id = jar.manifest().id();
        if (!endedJobs(id)) {
            LOG.warn("module {}: {} cut short after {}", id, text(names(id)), limits.jobs());
        }
    }

    private List<MessageKey> names(String module) {
        return of(module).stream().map(each -> new MessageKey(each.name())).toList();
    }

    private static String text(List<MessageKey> names) {
        return names.stream().map(MessageKey::key).collect(Collectors.joining(", "));
    }

    private boolean endedJobs(String module) {
        try {
            return jobs.endAll(module, limits.jobs());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void refuse(List<Refusal> refusals, String name) {
        RuleViolation.throwIfAny(
                refusals.stream().map(each -> each.with("module", name)).toList());
    }
}
