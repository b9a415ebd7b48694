package org.hearth.family.consent;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Stamp;
import org.hearth.family.upkeep.AskOnce;

/**
 * Brings the stored states up to the day, and asks youth anew before they come of age (DD-29). To be run once a day in
 * the platform's own name. Nothing waits for it: whether a release holds is asked of {@link ReleaseTerms} each time.
 */
public final class ReleaseUpkeep {

    /** The task to ask somebody who will be 18 for releases of their own; its subject is the person. */
    public static final String ASK_YOUTH = "fam.ask_youth";

    /** A reminder two months before the birthday; on the day itself it is raised, since parental releases end. */
    public static final DueRule DUE = DueRule.of(
            "DD-29", ASK_YOUTH, Alarm.daysBefore(60), Alarm.daysAfter(0).raisedTo("privacy_officer"));

    private static final int REMIND_DAYS = 60;

    private final ConsentCore core;
    private final AskOnce once;
    private final ReleaseStore store;
    private final Parties parties;

    public ReleaseUpkeep(ConsentCore core, FamilyScope scope, People people, Tasks tasks) {
        this.core = core;
        once = new AskOnce(tasks);
        store = new ReleaseStore(scope.toWrite());
        parties = new Parties(people, store, core.policy());
    }

    /** Does today's part; doing it twice changes nothing. */
    public void run() {
        core.desk().access().require(ConsentPermissions.WRITE);
        core.desk().work().run(em -> {
            var rows = store.inForce(em);
            var subjects = store.subjects(em, rows);
            for (var row : rows) {
                look(em, row, row.asRecord(subjects.getOrDefault(row.id(), Set.of())));
            }
        });
    }

    private void look(EntityManager em, ReleaseEntity row, Release release) {
        var today = core.desk().time().today();
        var people = parties.known(release.draft().subjects());
        var lapses = people.values().stream()
                .map(person -> lapse(release, person, today))
                .toList();
        if (!lapses.isEmpty() && lapses.stream().allMatch(each -> over(each).isPresent())) {
            close(row, release, lapses.getFirst().orElseThrow(), today);
            em.flush();
            return;
        }
        people.values().stream()
                .filter(person -> !person.id().equals(release.draft().giver().person()))
                .forEach(person -> remind(em, release, person, today));
    }

    private Optional<Lapse> lapse(Release release, Person person, LocalDate today) {
        return release.terms(person.id(), parties.ofAgeOn(person).orElse(null))
                .lapse(today, core.desk().time().now());
    }

    private static Optional<Lapse> over(Optional<Lapse> lapse) {
        return lapse.filter(each -> each.reason() == Lapse.Reason.EXPIRED || each.reason() == Lapse.Reason.OF_AGE);
    }

    private void close(ReleaseEntity row, Release release, Lapse lapse, LocalDate today) {
        boolean ofAge = lapse.reason() == Lapse.Reason.OF_AGE;
        var act = ofAge ? ReleaseWorkflow.END_AUTHORITY : ReleaseWorkflow.EXPIRE;
        var next = core.workflows()
                .fire(
                        ReleaseWorkflow.TABLE,
                        act,
                        release.state(),
                        row.id(),
                        ReleaseCase.of(release, today),
                        Reasons.NONE);
        var cause = ofAge ? EndCause.TURNED_18 : EndCause.EXPIRED;
        var end = new Release.Ended(cause, core.desk().time().now(), lapse.day(), "", "");
        row.end(next, end, Stamp.byImport(core.desk().access(), core.desk().time()));
    }

    private void remind(EntityManager em, Release release, Person person, LocalDate today) {
        var ofAge = parties.ofAgeOn(person)
                .filter(day -> release.draft().giver().authority() != Authority.COURT)
                .filter(day -> !today.isBefore(day.minusDays(REMIND_DAYS)) && today.isBefore(day));
        ofAge.map(day -> task(person, day)).ifPresent(task -> once.ask(em, task, today));
    }

    private static NewTask task(Person person, LocalDate day) {
        return new NewTask(
                "family-record",
                ASK_YOUTH,
                "DD-29",
                "person",
                person.id().value(),
                "",
                "privacy_officer",
                day,
                "families");
    }
}
