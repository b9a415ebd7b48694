package org.hearth.core.module;

import java.util.List;
import org.hearth.core.job.Jobs;

/** Invented data, made through the module's own services or bulk path. */
public interface SampleData {

    /** Makes the agency that {@code --demo} shows, once, in an empty database; gives the accounts it made. */
    default List<DemoAccount> demonstrate() {
        return List.of();
    }

    /** Adds {@code families} plausible invented families, the same ones for the same {@code seed}. */
    default void fill(int families, long seed, Jobs.Progress progress) {}

    /**
     * An account made for a demonstration.
     *
     * @param password the one-time password, printed once
     * @param role what the account shows, as a role's code
     */
    record DemoAccount(String name, String password, String role) {}
}
