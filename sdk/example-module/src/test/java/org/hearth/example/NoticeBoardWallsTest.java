package org.hearth.example;

import org.hearth.testkit.ModuleWalls;

/** The walls of this module. */
final class NoticeBoardWallsTest extends ModuleWalls {

    NoticeBoardWallsTest() {
        super("org.hearth.example");
    }
}
