package org.hearth.example.notice;

import java.time.LocalDate;
import java.util.List;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Access;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.WorkflowEngine;

/** The platform's services that the parts of this feature work with. */
public record NoticeDesk(
        UnitOfWork work,
        Access access,
        Audit audit,
        SiteTime time,
        Policy policy,
        Tasks tasks,
        WorkflowEngine workflows) {

    /** What is wrong with {@code draft} today. */
    List<Refusal> refusals(NoticeDraft draft) {
        LocalDate today = time.today();
        return NoticeRules.refusals(draft, today, today.plusDays(policy.value(NoticePolicy.LONGEST_DAYS)));
    }
}
