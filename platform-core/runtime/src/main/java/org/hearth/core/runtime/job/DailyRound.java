package org.hearth.core.runtime.job;

import java.util.Collection;
import java.util.function.Supplier;
import org.hearth.core.module.DailyWork;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;

/** Does what the running modules want done once a day, each piece on its own. */
public final class DailyRound {

    private final DailyTurns turns;
    private final Access access;
    private final Supplier<Collection<DailyWork>> wanted;

    public DailyRound(DailyTurns turns, Access access, Supplier<Collection<DailyWork>> wanted) {
        this.turns = turns;
        this.access = access;
        this.wanted = wanted;
    }

    /** Goes round once: whatever nobody has done today is done now. */
    public void run() {
        wanted.get().stream()
                .filter(each -> turns.take("daily." + each.name()))
                .forEach(each -> Housekeeping.attempt(() -> access.as(Caller.SYSTEM, each.work())));
    }
}
