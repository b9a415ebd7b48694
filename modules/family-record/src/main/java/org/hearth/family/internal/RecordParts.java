package org.hearth.family.internal;

import java.util.List;
import org.hearth.core.module.ModuleService;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** What the record knows of people beyond who they are: one part of the module, put together here. */
final class RecordParts {

    private final ExternalIds externalIds;

    RecordParts(Desk desk, FamilyScope scope) {
        externalIds = new ExternalIds(desk, scope);
    }

    List<ModuleService<?>> services() {
        return List.of(new ModuleService<>(ExternalIds.class, externalIds));
    }
}
