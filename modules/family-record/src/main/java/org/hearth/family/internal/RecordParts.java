package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.module.ModuleService;
import org.hearth.family.agency.Agency;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.People;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** What the record knows of people beyond who they are: one part of the module, put together here. */
final class RecordParts {

    private final ExternalIds externalIds;
    private final ReportingFamilies reporting;

    RecordParts(Desk desk, FamilyScope scope, People people, Agency agency) {
        externalIds = new ExternalIds(desk, scope);
        reporting = new ReportingFamilies(desk, scope, people, agency);
    }

    List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(ExternalIds.class, externalIds),
                new ModuleService<>(ReportingFamilies.class, reporting));
    }
}
