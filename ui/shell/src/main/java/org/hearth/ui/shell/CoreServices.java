package org.hearth.ui.shell;

import org.hearth.core.data.Health;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.search.Search;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.LogIn;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;

/** The core's services that the shell stands on. */
public record CoreServices(
        Messages messages,
        Access access,
        Drafts drafts,
        Jobs jobs,
        SiteTime time,
        LogIn logIn,
        Health health,
        Accounts accounts,
        Tasks tasks,
        Search search) {}
