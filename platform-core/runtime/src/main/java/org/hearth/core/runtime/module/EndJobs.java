package org.hearth.core.runtime.module;

import java.time.Duration;
import org.hearth.core.module.Module;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a module's jobs before anything else of it goes. */
public final class EndJobs implements Attachable {

    private static final Logger LOG = LoggerFactory.getLogger(EndJobs.class);

    private final BackgroundJobs jobs;
    private final Duration longest;

    /** Waits {@code longest} for the jobs to come to a safe point. */
    public EndJobs(BackgroundJobs jobs, Duration longest) {
        this.jobs = jobs;
        this.longest = longest;
    }

    @Override
    public void attach(ModuleJar jar, Module module) {}

    @Override
    public void detach(ModuleJar jar, Module module) {
        String id = jar.manifest().id();
        try {
            if (!jobs.endAll(id, longest)) {
                LOG.warn("module {}: some jobs still run after {}", id, longest);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
