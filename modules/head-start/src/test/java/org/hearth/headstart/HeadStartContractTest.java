package org.hearth.headstart;

import java.util.List;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.headstart.internal.HeadStartModule;
import org.hearth.testkit.Arguments;
import org.hearth.testkit.ModuleContract;
import org.hearth.testkit.TestPlatform;

final class HeadStartContractTest extends ModuleContract {

    HeadStartContractTest() {
        super(List.of(FamilyRecordModule.class, HeadStartModule.class));
    }

    @Override
    protected Arguments arguments(TestPlatform platform) {
        return new FilledOffice(platform).fill(super.arguments(platform));
    }
}
