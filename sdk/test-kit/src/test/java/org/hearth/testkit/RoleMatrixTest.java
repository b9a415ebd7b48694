package org.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.Test;

final class RoleMatrixTest {

    private static final String MATRIX = """
            record letter read=x.read write=x.write every=x.all
            cell advocate W own
            cell manager  RW
            cell director R
            cell auditor  agg
            cell CG       R child placed
            grant auditor x.count a decision
            """;

    private static final List<Role> AS_SAID = List.of(
            role("advocate", "x.read", "x.write"),
            role("manager", "x.read", "x.write", "x.all"),
            role("director", "x.read", "x.all"),
            role("auditor", "x.count"));

    @Test
    void rolesThatHoldWhatTheirCellsSayAgree() {
        assertThat(RoleMatrix.read(MATRIX).differences(AS_SAID)).isEmpty();
    }

    @Test
    void whatIsGrantedBesideTheMatrixOrLeftOutIsFound() {
        var roles = List.of(
                role("advocate", "x.read", "x.all"),
                role("manager", "x.read", "x.write", "x.all"),
                role("director", "x.read", "x.all"),
                role("auditor", "x.count"),
                role("teacher", "x.read"));
        assertThat(RoleMatrix.read(MATRIX).differences(roles))
                .containsExactly("advocate holds x.all", "advocate lacks x.write", "teacher holds x.read");
    }

    @Test
    void aDecisionThatChangesNothingIsFound() {
        assertThat(RoleMatrix.read(MATRIX + "refuse auditor x.read a decision").differences(AS_SAID))
                .containsExactly("refuse auditor x.read a decision: x.read is so without it");
    }

    @Test
    void aDecisionNeedsItsReason() {
        assertThatThrownBy(() -> RoleMatrix.read("grant auditor x.read")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Role role(String code, String... permissions) {
        return new Role(code, Arrays.stream(permissions).map(Permission::new).collect(Collectors.toSet()));
    }
}
