package org.hearth.family;

import org.hearth.testkit.ModuleWalls;

final class FamilyRecordWallsTest extends ModuleWalls {

    FamilyRecordWallsTest() {
        super("org.hearth.family");
    }
}
