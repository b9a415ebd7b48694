package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.ModuleService;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.flag.FlagLists;
import org.hearth.family.flag.FlagPolicy;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.People;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.staff.StaffFile;
import org.hearth.family.staff.StaffLimits;
import org.hearth.family.staff.StaffSkills;
import org.hearth.family.staff.StaffTrainings;

/** What the record knows of people beyond who they are: one part of the module, put together here. */
final class RecordParts {

    static final List<PolicyParameter<?>> PARAMETERS = FlagPolicy.ALL;

    static final List<ReferenceList> LISTS = List.of(FlagLists.KINDS);

    /** What these parts ask of others. */
    record Around(Agency agency, StaffDirectory directory, Policy policy, ReferenceLists lists, Tasks tasks) {}

    private final ExternalIds externalIds;
    private final ReportingFamilies reporting;
    private final RestrictedFlags flags;
    private final StaffFile staff;

    RecordParts(Desk desk, FamilyScope scope, People people, Around around) {
        externalIds = new ExternalIds(desk, scope);
        reporting = new ReportingFamilies(desk, scope, people, around.agency());
        flags = new RestrictedFlags(desk, people, around.policy(), around.lists());
        staff = new StaffFile(desk, around.directory(), around.tasks());
    }

    List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(ExternalIds.class, externalIds),
                new ModuleService<>(ReportingFamilies.class, reporting),
                new ModuleService<>(RestrictedFlags.class, flags),
                new ModuleService<>(StaffTrainings.class, staff.trainings()),
                new ModuleService<>(StaffSkills.class, staff.skills()),
                new ModuleService<>(StaffLimits.class, staff.limits()));
    }

    AttachmentGuard attachmentGuard() {
        return staff.certificateGuard();
    }

    SubjectNames names() {
        return staff.names();
    }

    /** What is done once a day. */
    DailyWork dailyWork() {
        return new DailyWork("fam.trainings", staff::remind);
    }
}
