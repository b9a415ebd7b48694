package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hearth.family.internal.FamilyRecordModule;
import org.hearth.testkit.RoleMatrix;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.Test;

final class RolesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void rolesHoldWhatTheMatrixGivesThemAndNothingElse() {
        try (var platform = TestPlatform.at(NOW, FamilyRecordModule.class)) {
            var module = platform.platform().modules().runningModules().getLast();
            assertThat(RoleMatrix.beside(getClass(), "roles.txt").differences(module.roles()))
                    .isEmpty();
        }
    }
}
