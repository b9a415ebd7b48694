package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.module.ModuleService;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.family.agency.Agency;
import org.hearth.family.flag.FlagLists;
import org.hearth.family.flag.FlagPolicy;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.People;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** What the record knows of people beyond who they are: one part of the module, put together here. */
final class RecordParts {

    static final List<PolicyParameter<?>> PARAMETERS = FlagPolicy.ALL;

    static final List<ReferenceList> LISTS = List.of(FlagLists.KINDS);

    private final ExternalIds externalIds;
    private final ReportingFamilies reporting;
    private final RestrictedFlags flags;

    RecordParts(Desk desk, FamilyScope scope, People people, Agency agency, Policy policy, ReferenceLists lists) {
        externalIds = new ExternalIds(desk, scope);
        reporting = new ReportingFamilies(desk, scope, people, agency);
        flags = new RestrictedFlags(desk, people, policy, lists);
    }

    List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(ExternalIds.class, externalIds),
                new ModuleService<>(ReportingFamilies.class, reporting),
                new ModuleService<>(RestrictedFlags.class, flags));
    }
}
