package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.ModuleService;
import org.hearth.core.task.SubjectNames;
import org.hearth.family.assignment.Caseloads;
import org.hearth.family.assignment.TransferNames;
import org.hearth.family.assignment.TransferRound;
import org.hearth.family.assignment.Transfers;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** Caseloads and transfers: one part of the module, put together here. */
final class CaseloadParts {

    private final Transfers transfers;
    private final Caseloads caseloads;

    CaseloadParts(Desk desk, FamilyScope scope, Transfers.Around around) {
        transfers = new Transfers(desk, scope, around);
        caseloads = new Caseloads(desk, scope, around.staff(), transfers, around.policy());
    }

    List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(Caseloads.class, caseloads), new ModuleService<>(Transfers.class, transfers));
    }

    /** What is done once a day. */
    DailyWork dailyWork() {
        return new DailyWork("fam.transfers", new TransferRound(transfers)::run);
    }

    SubjectNames names() {
        return new TransferNames(transfers);
    }
}
