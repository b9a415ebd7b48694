package org.hearth.core.data;

/** Whether the platform can work: for whoever watches the machine, and for pages that need no more than this of it. */
@FunctionalInterface
public interface Health {

    /** True when the database answers now. What keeps it from answering stands in the log. */
    boolean databaseAnswers();
}
