package org.hearth.core.module;

/** Where a module stands. */
public enum ModuleState {
    /** Its jar is left out though it is here: an administrator uninstalled it. Its rows stay. */
    UNINSTALLED,
    /** Its jar is here; the agency has not switched it on. */
    INSTALLED,
    /** The agency wants it; it waits for another module, or it failed and says why. */
    ENABLED,
    /** At work. */
    RUNNING
}
