package org.hearth.core.runtime.osgi;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.runtime.Platform;

/** {@code hearth verify-audit}: checks the whole chain of the audit trail. */
final class VerifyAudit implements Callable<Integer> {

    private static final int BROKEN = 4;

    private final Platform platform;
    private final Consumer<String> console;

    VerifyAudit(Platform platform, Consumer<String> console) {
        this.platform = platform;
        this.console = console;
    }

    @Override
    public Integer call() {
        ChainCheck check = platform.verification().verify();
        if (check.isWhole()) {
            console.accept("The audit trail is whole: " + check.intact() + " entries are as they were written.");
            return 0;
        }
        check.firstBreak()
                .ifPresent(broken -> console.accept("The audit trail is broken at entry " + broken.number() + ": "
                        + words(broken.kind()) + " The " + check.intact() + " entries before it are whole."));
        return BROKEN;
    }

    private static String words(ChainCheck.Kind kind) {
        return switch (kind) {
            case CHANGED -> "it is not as it was written.";
            case MISSING -> "it is gone.";
            case HEAD_CHANGED -> "the head of the chain does not belong to the newest entry.";
        };
    }
}
