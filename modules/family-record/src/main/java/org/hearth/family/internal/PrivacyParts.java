package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.ModuleService;
import org.hearth.family.consent.BirthdayRound;
import org.hearth.family.privacy.ArchiveShelf;
import org.hearth.family.privacy.FamilyArchives;
import org.hearth.family.scope.Desk;

/** Copies of whole records, and what other modules are told: one part of the module, put together here. */
final class PrivacyParts {

    private final Desk desk;
    private final ArchiveShelf shelf;
    private final FamilyArchives archives;
    private final BirthdayRound birthdays;

    PrivacyParts(Desk desk, FamilyArchives.File file, FamilyArchives.Office office, BirthdayRound birthdays) {
        this.desk = desk;
        this.birthdays = birthdays;
        shelf = office.shelf();
        archives = new FamilyArchives(desk, file, office);
    }

    List<ModuleService<?>> services() {
        return List.of(new ModuleService<>(FamilyArchives.class, archives));
    }

    /** What is done once a day. */
    List<DailyWork> dailyWork() {
        return List.of(
                new DailyWork(
                        "fam.archives", () -> shelf.sweepLeftOver(desk.time().now())),
                new DailyWork("fam.birthdays", birthdays::run));
    }

    void stopping() {
        shelf.clear();
    }
}
