package org.hearth.family.upkeep;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.scope.Desk;

/** Once a program year has begun, parents are told how their data are kept: within 60 days (DD-15). */
public final class YearlyNotice {

    /** The task to tell them; its subject is the program year. */
    public static final String TASK = "fam.privacy_notice";

    /** What such a task is about. */
    public static final String SUBJECT = "fam.program_year";

    /** A reminder, and whom a late notice reaches. */
    public static final DueRule DUE =
            DueRule.of("DD-15", TASK, Alarm.daysBefore(14), Alarm.daysAfter(1).raisedTo("privacy_officer"));

    private static final int DAYS = 60;

    private final Desk desk;
    private final Agency agency;
    private final AskOnce once;

    public YearlyNotice(Desk desk, Agency agency, AskOnce once) {
        this.desk = desk;
        this.agency = agency;
        this.once = once;
    }

    /** Opens the task of each year that has begun and is not over; for the daily round. */
    public void run() {
        var today = desk.time().today();
        desk.work().run(em -> begun(today).forEach(year -> once.ask(em, task(year), today)));
    }

    private List<ProgramYear> begun(LocalDate today) {
        return agency.programs().stream()
                .flatMap(program -> agency.findYear(program.id(), today).stream())
                .toList();
    }

    private static NewTask task(ProgramYear year) {
        return new NewTask(
                "family-record",
                TASK,
                "DD-15",
                SUBJECT,
                year.id().value(),
                "",
                "family_services_manager",
                year.start().plusDays(DAYS),
                "families");
    }
}
