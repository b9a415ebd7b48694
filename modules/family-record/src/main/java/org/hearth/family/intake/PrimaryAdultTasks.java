package org.hearth.family.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRegister;
import org.hearth.family.scope.Desk;

/** Opens a task for each family whose primary adult nobody knows, and settles it once somebody does. */
public final class PrimaryAdultTasks {

    /** How many days there are to find out who the primary adult is. */
    public static final PolicyParameter<Integer> DAYS = PolicyParameter.number(
            "fam.primary_adult_days", "C1", 14, "data model C1, family; default of the program", AllowedChange.FREE);

    private static final String KIND = "fam.primary_adult";

    private final Desk desk;
    private final FamilyRegister families;
    private final Assignments assignments;
    private final Tasks tasks;
    private final Policy policy;

    public PrimaryAdultTasks(Desk desk, FamilyRegister families, Assignments assignments, Tasks tasks, Policy policy) {
        this.desk = desk;
        this.families = families;
        this.assignments = assignments;
        this.tasks = tasks;
        this.policy = policy;
    }

    /** Looks at {@code checked} once and for all: to be called when all files of a load are in. */
    public void check(Collection<FamilyId> checked) {
        desk.work().run(em -> {
            var missing = families.withoutPrimaryAdult(checked);
            var owners = assignments.mainStaff(missing);
            var due = desk.time().today().plusDays(policy.value(DAYS));
            tasks.settleAll(
                    Set.of(KIND),
                    checked.stream()
                            .filter(family -> !missing.contains(family))
                            .map(FamilyId::value)
                            .toList());
            tasks.openAll(missing.stream()
                    .map(family -> task(family, owners.getOrDefault(family, ""), due))
                    .toList());
        });
    }

    private static NewTask task(FamilyId family, String owner, LocalDate due) {
        return new NewTask(
                "family-record",
                KIND,
                "",
                "family",
                family.value(),
                owner,
                "family_services_manager",
                due,
                "families/" + family.value());
    }
}
