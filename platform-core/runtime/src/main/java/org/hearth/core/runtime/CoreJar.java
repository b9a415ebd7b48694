package org.hearth.core.runtime;

import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationScripts;

/** The core's own scripts and entities, wherever its classes come from. */
public record CoreJar(MigrationScripts scripts, ManagedClasses classes) {

    /** The id and the prefix under which the core's tables stand. */
    public static final String ID = "core";

    /** Those beside the classes on a plain class path, for tests. */
    public static CoreJar beside() {
        return new CoreJar(MigrationScripts.beside(Platform.class), ManagedClasses.beside(ID, Platform.class));
    }
}
