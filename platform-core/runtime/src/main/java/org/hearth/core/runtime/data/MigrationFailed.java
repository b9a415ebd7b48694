package org.hearth.core.runtime.data;

import org.jspecify.annotations.Nullable;

/** A module's tables could not be brought to the version it needs. The database is as it was before. */
public final class MigrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String module;
    private final String script;

    MigrationFailed(String module, String script, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.module = module;
        this.script = script;
    }

    /** The module whose tables they are. */
    public String module() {
        return module;
    }

    /** The script it is about, or an empty string. */
    public String script() {
        return script;
    }
}
