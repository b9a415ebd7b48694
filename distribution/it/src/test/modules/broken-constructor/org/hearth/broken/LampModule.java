package org.hearth.broken;

import org.hearth.core.module.Module;

/** Fails when it is made. */
public final class LampModule implements Module {

    public LampModule() {
        throw new IllegalStateException("the lamp is not plugged in");
    }
}
