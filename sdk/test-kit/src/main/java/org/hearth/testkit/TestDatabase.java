package org.hearth.testkit;

import org.hearth.core.runtime.data.DatabaseSettings;

/** A database of one test. Whoever opens it through its settings works on tables that are ready; closing drops it. */
interface TestDatabase extends AutoCloseable {

    /** How the platform opens it. */
    DatabaseSettings settings();

    @Override
    void close();
}
