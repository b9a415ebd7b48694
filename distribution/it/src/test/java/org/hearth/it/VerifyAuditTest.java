package org.hearth.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks the chain of the audit trail. */
class VerifyAuditTest {

    private static final int BROKEN = 4;
    private static final int ENTRY = 3;

    @TempDir
    private Path data;

    @BeforeEach
    void fillTheTrail() {
        HearthServer.demo(data).close();
    }

    @Test
    void aWholeChainIsConfirmedAndATamperedEntryIsNamed() {
        try (HearthProcess whole = HearthProcess.start(data, "verify-audit")) {
            assertThat(whole.exitCode()).isZero();
            assertThat(whole.console()).contains("The audit trail is whole");
        }
        new Derby(data).change("update core_audit set kind = 'core.other' where number = " + ENTRY);
        try (HearthProcess broken = HearthProcess.start(data, "verify-audit")) {
            assertThat(broken.exitCode()).isEqualTo(BROKEN);
            assertThat(broken.console()).contains("broken at entry " + ENTRY);
        }
    }
}
