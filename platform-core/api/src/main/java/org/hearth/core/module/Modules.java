package org.hearth.core.module;

import java.time.Duration;
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
     * Switches a module on: checks that what it needs runs and has the right version, runs its migrations, starts it. On
     * any failure the platform stays as it was.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} with a plain reason when it cannot run
     */
    void enable(String module);

    /**
     * Switches a module off: asks its jobs to stop, waits for running work, takes users off its pages. Every row stays.
     * No work is cut short: when some has not ended within {@link #PATIENCE}, the module stays on.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} while another running module needs it, and when work
     *     of it goes on for too long
     */
    void disable(String module);

    /** How long {@link #disable} waits for a module's jobs to come to a safe point. */
    Duration PATIENCE = Duration.ofSeconds(30);

    /**
     * The jobs of a module that run in this process, oldest first.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     */
    List<Work> work(String module);

    /**
     * Uninstalls a module that is switched off: its jar is left out from now on, also at the next start. Every row stays.
     * {@link ModuleRecords} tells before what that is.
     *
     * @param typedName the module's name in the caller's language, typed to confirm
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ} at the field {@code name} for another name; {@code
     *     E-STATE} unless it is switched off, and while another installed module needs it
     */
    void uninstall(String module, String typedName);

    /**
     * Takes an uninstalled module in again, switched off. Its rows are those it left.
     *
     * @throws org.hearth.core.failure.AccessDenied without {@link #SWITCH}
     * @throws org.hearth.core.failure.RuleViolation {@code E-STATE} with a plain reason when its jar cannot be read
     */
    void install(String module);

    /**
     * A job that runs.
     *
     * @param name what it does, as a message key
     * @param by the display name of whoever started it
     * @param done how many of {@code total} steps are behind it; both are 0 when nobody knows
     */
    record Work(String name, String by, long done, long total) {}

    /** Tells {@code listener} after every change of the set of running modules. Close the handle to stop. */
    AutoCloseable onChange(Runnable listener);
}
