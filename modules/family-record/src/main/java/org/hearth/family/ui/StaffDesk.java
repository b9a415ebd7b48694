package org.hearth.family.ui;

import org.hearth.core.attachment.Attachments;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.staff.StaffLimits;
import org.hearth.family.staff.StaffSkills;
import org.hearth.family.staff.StaffTrainings;

/** What the sections about one member of staff work with. */
record StaffDesk(RecordDesk desk, Services services, StaffId staff) {

    /** The services about staff. */
    record Services(
            StaffDirectory directory,
            StaffTrainings trainings,
            StaffSkills skills,
            StaffLimits limits,
            Attachments attachments) {}

    Fields fields() {
        return desk.fields();
    }
}
