package org.hearth.family.staff;

import org.hearth.family.agency.StaffId;
import org.hearth.family.trail.Stamp;

/** A row about a member of staff. */
interface StaffEntry {

    StaffId staff();

    long version();

    boolean isVoided();

    void takeOut(Stamp stamp, String reason);
}
