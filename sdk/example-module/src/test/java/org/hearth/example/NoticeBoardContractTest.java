package org.hearth.example;

import java.util.List;
import org.hearth.example.internal.NoticeBoardModule;
import org.hearth.testkit.ModuleContract;

/** The contract of this module. */
final class NoticeBoardContractTest extends ModuleContract {

    NoticeBoardContractTest() {
        super(List.of(NoticeBoardModule.class));
    }
}
