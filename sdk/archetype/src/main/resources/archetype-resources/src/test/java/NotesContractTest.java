package ${package};

import java.util.List;
import ${package}.internal.NotesModule;
import org.hearth.testkit.ModuleContract;

/** The contract of this module. */
final class NotesContractTest extends ModuleContract {

    NotesContractTest() {
        super(List.of(NotesModule.class));
    }
}
