package org.hearth.headstart;

import org.hearth.testkit.ModuleWalls;

class HeadStartWallsTest extends ModuleWalls {

    HeadStartWallsTest() {
        super("org.hearth.headstart");
    }
}
