package org.hearth.family.scope;

import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/** What every service of this module needs from the platform. */
public record Desk(UnitOfWork work, Access access, Audit audit, SiteTime time) {}
