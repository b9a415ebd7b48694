package org.hearth.family.referral;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;

/** The tasks about referrals. They bear the family's name, never what it was referred for. */
final class ReferralTasks {

    static final String SUBJECT = "fam.referral";

    /** The task to ask how it went. */
    static final String FOLLOW_UP = "fam.referral_follow_up";

    private static final String ADD_RESOURCE = "fam.resource_add";

    private final Tasks tasks;

    ReferralTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    void made(Referral referral) {
        var due = Objects.requireNonNull(referral.made().followUpDue());
        tasks.open(task(FOLLOW_UP, "HS-039", referral, due));
        if (referral.draft().to().resource() == null) {
            tasks.open(task(ADD_RESOURCE, "HS-038", referral, due));
        }
    }

    void followedUp(ReferralId referral) {
        tasks.settle(FOLLOW_UP, referral.value());
    }

    void inDirectory(ReferralId referral) {
        tasks.settle(ADD_RESOURCE, referral.value());
    }

    private static NewTask task(String kind, String rule, Referral referral, LocalDate due) {
        return new NewTask(
                "family-record",
                kind,
                rule,
                SUBJECT,
                referral.id().value(),
                referral.made().by(),
                "family_advocate",
                due,
                "referrals/" + referral.id().value());
    }
}
