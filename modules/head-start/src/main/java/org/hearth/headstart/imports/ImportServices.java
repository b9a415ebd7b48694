package org.hearth.headstart.imports;

import org.hearth.core.data.UnitOfWork;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.intake.PrimaryAdultTasks;
import org.hearth.headstart.agreement.ImportedAgreements;
import org.hearth.headstart.enrollment.AdultBackgrounds;
import org.hearth.headstart.enrollment.ImportedEnrollments;
import org.hearth.headstart.optout.OptOuts;
import org.hearth.headstart.plan.Plans;

/** The services through which files get into the record. */
public record ImportServices(
        UnitOfWork work,
        SiteTime time,
        Tasks tasks,
        Agency agency,
        StaffDirectory staff,
        FamilyIntake intake,
        PrimaryAdultTasks primaryAdults,
        ImportedEnrollments enrollments,
        AdultBackgrounds backgrounds,
        Plans plans,
        ImportedAgreements agreements,
        OptOuts optOuts) {}
