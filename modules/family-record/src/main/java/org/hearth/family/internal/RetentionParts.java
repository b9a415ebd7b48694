package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.ModuleService;
import org.hearth.core.policy.Policy;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.family.retention.LegalHolds;
import org.hearth.family.retention.PurgeNames;
import org.hearth.family.retention.Purges;
import org.hearth.family.retention.Retention;
import org.hearth.family.retention.Tombstones;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** How long records are kept, and how they are removed: one part of the module, put together here. */
final class RetentionParts {

    private final Retention retention;
    private final LegalHolds holds;
    private final Purges purges;
    private final Tombstones tombstones;

    /** What the platform keeps, rules, runs and reminds with. */
    record Office(Policy policy, KeptRecords records, Jobs jobs, Tasks tasks) {}

    RetentionParts(Desk desk, FamilyScope scope, Office office) {
        retention = new Retention(desk, scope, new Retention.Office(office.policy(), office.records(), office.jobs()));
        holds = new LegalHolds(desk, scope);
        purges = new Purges(desk, scope, retention, new Purges.Office(office.records(), office.jobs(), office.tasks()));
        tombstones = new Tombstones(desk);
    }

    List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(Retention.class, retention),
                new ModuleService<>(LegalHolds.class, holds),
                new ModuleService<>(Purges.class, purges),
                new ModuleService<>(Tombstones.class, tombstones));
    }

    /** What is done once a day. */
    List<DailyWork> dailyWork() {
        return List.of(
                new DailyWork("fam.retention", retention::look), new DailyWork("fam.purges", purges::failStopped));
    }

    SubjectNames names() {
        return new PurgeNames(purges);
    }
}
