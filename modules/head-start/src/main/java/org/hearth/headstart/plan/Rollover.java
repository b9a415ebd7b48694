package org.hearth.headstart.plan;

import org.hearth.family.family.FamilyId;
import org.hearth.headstart.program.PlanYear;

/** What a family takes along from its last plan into a new one (HS-044). */
@FunctionalInterface
public interface Rollover {

    /** The plan has just been opened, in this unit of work. */
    void into(PlanId plan, FamilyId family, PlanYear year);
}
