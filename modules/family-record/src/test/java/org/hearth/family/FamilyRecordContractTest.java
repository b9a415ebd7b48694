package org.hearth.family;

import java.util.List;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.testkit.Arguments;
import org.hearth.testkit.ModuleContract;
import org.hearth.testkit.TestPlatform;

final class FamilyRecordContractTest extends ModuleContract {

    FamilyRecordContractTest() {
        super(List.of(FamilyRecordModule.class));
    }

    @Override
    protected Arguments arguments(TestPlatform platform) {
        return new FilledRecord(platform).fill(super.arguments(platform));
    }
}
