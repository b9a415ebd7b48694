package org.hearth.launcher;

/** Hearth does not start, for a reason that a person can understand and change. */
final class StartRefused extends Exception {

    /** Exit code: something failed. */
    static final int FAILED = 1;

    /** Exit code: a setting is wrong. */
    static final int WRONG_SETTING = 2;

    /** Exit code: another process works on the data folder. */
    static final int FOLDER_IN_USE = 3;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    StartRefused(int exitCode, String words) {
        super(words);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
