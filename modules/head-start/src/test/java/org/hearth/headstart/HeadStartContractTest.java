package org.hearth.headstart;

import java.util.List;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.headstart.internal.HeadStartModule;
import org.hearth.testkit.ModuleContract;

final class HeadStartContractTest extends ModuleContract {

    HeadStartContractTest() {
        super(List.of(FamilyRecordModule.class, HeadStartModule.class));
    }
}
