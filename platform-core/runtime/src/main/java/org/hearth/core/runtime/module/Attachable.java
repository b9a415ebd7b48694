package org.hearth.core.runtime.module;

import org.hearth.core.module.Module;

/**
 * A part of the platform that takes something from a module while it runs. Parts are attached in order and detached
 * in reverse; what throws while attaching undoes all that went before.
 */
public interface Attachable {

    /** Takes what {@code module} contributes. */
    void attach(ModuleJar jar, Module module);

    /** Lets go of it; must not fail when {@link #attach} did. */
    void detach(ModuleJar jar, Module module);
}
