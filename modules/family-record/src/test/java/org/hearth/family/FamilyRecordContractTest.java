package org.hearth.family;

import java.util.List;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.testkit.ModuleContract;

final class FamilyRecordContractTest extends ModuleContract {

    FamilyRecordContractTest() {
        super(List.of(FamilyRecordModule.class));
    }
}
