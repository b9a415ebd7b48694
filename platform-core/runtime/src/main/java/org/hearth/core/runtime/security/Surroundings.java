package org.hearth.core.runtime.security;

import java.time.Clock;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.security.Access;

/** What every service of this package stands on. */
record Surroundings(UnitOfWork work, Access access, Audit audit, Clock clock) {}
