package org.hearth.headstart.program;

import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Access;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.WorkflowEngine;

/** The platform's services that every service of this module works with. */
public record CoreServices(
        UnitOfWork work,
        Access access,
        Audit audit,
        SiteTime time,
        Policy policy,
        Tasks tasks,
        WorkflowEngine workflows) {}
