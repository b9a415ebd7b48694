package org.hearth.core.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.event.EventListener;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.Module;
import org.hearth.core.record.RecordTable;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.Indicator;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.hearth.core.runtime.module.ModuleHost;
import org.hearth.core.runtime.policy.StoredProposals;
import org.hearth.core.search.SearchSource;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.SubjectNames;

/** What the running modules bring to the services of the platform, asked anew each time: modules come and go. */
final class Contributions {

    private final Supplier<ModuleHost> host;
    private final Supplier<StoredProposals> proposals;
    private final BackgroundJobs jobs;

    /** The suppliers are asked when the platform is whole. */
    Contributions(Supplier<ModuleHost> host, Supplier<StoredProposals> proposals, BackgroundJobs jobs) {
        this.host = host;
        this.proposals = proposals;
        this.jobs = jobs;
    }

    List<SubjectNames> subjectNames() {
        List<SubjectNames> all = new ArrayList<>(host.get().contributed("names", Module::subjectNames));
        all.add(proposals.get().names());
        return all;
    }

    /** The core owes work too, whatever runs. */
    Set<String> owing() {
        return Stream.concat(host.get().running().stream(), Stream.of(StoredProposals.MODULE))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<SearchSource> searchSources() {
        return host.get().contributed("search", Module::searchSources);
    }

    List<EventListener> eventListeners() {
        return host.get().contributed("event listeners", Module::eventListeners);
    }

    List<RecordTable> recordTables() {
        return host.get().contributed("record tables", Module::recordTables);
    }

    List<DailyWork> dailyWork() {
        return host.get().running().stream()
                .flatMap(id -> host.get().contributed(id, "daily work", Module::dailyWork).stream()
                        .map(each -> awaited(id, each)))
                .toList();
    }

    /** Nobody switches the module off while it is under way. */
    private DailyWork awaited(String module, DailyWork work) {
        return new DailyWork(work.name(), () -> jobs.during(module, "jobs.daily", work.work()));
    }

    Map<String, List<Indicator>> indicators() {
        Map<String, List<Indicator>> byModule = new LinkedHashMap<>();
        host.get()
                .running()
                .forEach(id -> byModule.put(id, host.get().contributed(id, "indicators", Module::indicators)));
        return byModule;
    }

    List<DataQualityCheck> dataQualityChecks() {
        return host.get().contributed("checks", Module::dataQualityChecks);
    }

    List<DueRule> dueRules() {
        return host.get().contributed("due-date rules", Module::dueRules);
    }
}
