package org.hearth.core.module;

import java.util.List;
import java.util.Locale;
import org.hearth.core.security.Permission;

/** The modules of this installation, and the switches. Which ones are enabled is data in the database. */
public interface Modules {

    /** Needed to switch modules on and off. */
    Permission SWITCH = new Permission("core.modules.switch");

    /**
     * Every module whose jar is here, by name. A module names itself by {@code module.name} and {@code
     * module.description} in its message files, running or not; the manifest stands in where it has no such words.
     */
    List<ModuleDescription> all(Locale language);

    /** Every module whose jar is here, named in English. */
    default List<ModuleDescription> all() {
        return all(Locale.ENGLISH);
    }

    /**
     * Switches a module on: checks its dependencies, runs its migrations, starts it. On any failure the platform stays
     * as it was.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} with a plain reason when it cannot run
     */
    void enable(String module);

    /**
     * Switches a module off: takes users off its pages, ends its jobs, waits for running work. Every row stays.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} while another running module needs it
     */
    void disable(String module);

    /** Tells {@code listener} after every change of the set of running modules. Close the handle to stop. */
    AutoCloseable onChange(Runnable listener);
}
