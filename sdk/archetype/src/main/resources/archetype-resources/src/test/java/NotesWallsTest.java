package ${package};

import org.hearth.testkit.ModuleWalls;

/** The walls of this module. */
final class NotesWallsTest extends ModuleWalls {

    NotesWallsTest() {
        super("${package}");
    }
}
