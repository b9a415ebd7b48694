package org.hearth.core.runtime.module;

import java.util.List;
import org.hearth.core.module.Module;

/** A module at work, with the parts of the platform it was attached to, in that order. */
record RunningModule(ModuleJar jar, Module module, List<Attachable> attached) {

    String id() {
        return jar.manifest().id();
    }

    boolean needs(String other) {
        return jar.manifest().requires(other);
    }
}
