package org.hearth.core.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.security.Caller;
import org.hearth.core.security.CallerSource;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;
import org.junit.jupiter.api.Test;

class RoleBasedAccessTest {

    private static final Permission WRITE = new Permission("hs.plan.write");
    private static final Caller ROSA = TestPlatform.somebody("S-1", "family_advocate");

    private final List<String> refused = new ArrayList<>();
    private final Callers callers = new Callers();
    private final RoleRegistry roles = new RoleRegistry();
    private final RoleBasedAccess access = new RoleBasedAccess(callers, roles, new RefusalsOnly());

    /** Remembers what was refused, and by which way it was recorded. */
    private final class RefusalsOnly implements Audit {
        @Override
        public void record(AuditAction action, String kind, UUID record, Map<String, String> details) {
            throw new AssertionError("a refusal must outlive the unit of work");
        }

        @Override
        public void recordApart(AuditAction action, String kind, UUID record, Map<String, String> details) {
            refused.add(action + " " + record + " " + details.get("permission"));
        }
    }

    @Test
    void whatNobodyGrantedIsRefusedAndAudited() {
        assertThatThrownBy(() -> access.as(ROSA, () -> access.require(WRITE)))
                .isInstanceOf(AccessDenied.class)
                .hasMessage("E-AUTH hs.plan.write");
        assertThat(refused).containsExactly("REFUSE " + ROSA.user() + " hs.plan.write");
    }

    @Test
    void aRoleHoldsWhatAnyModuleGrantsItWhileThatModuleRuns() {
        roles.add("family-record", List.of(new Role("family_advocate", Set.of())));
        roles.add("head-start", List.of(new Role("family_advocate", Set.of(WRITE))));
        assertThat(access.as(ROSA, () -> access.allows(WRITE))).isTrue();
        roles.remove("head-start");
        assertThat(access.as(ROSA, () -> access.allows(WRITE))).isFalse();
        assertThat(roles.codes()).containsExactly("family_advocate");
    }

    @Test
    void thePlatformItselfMayDoEverything() {
        access.as(Caller.SYSTEM, () -> access.require(WRITE));
        assertThat(refused).isEmpty();
    }

    @Test
    void withoutACallerNothingIsAnswered() {
        assertThatThrownBy(access::caller).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> access.allows(WRITE)).isInstanceOf(IllegalStateException.class);
        assertThat(callers.orSystem()).isEqualTo(Caller.SYSTEM);
    }

    @Test
    void whoeverIsNamedGoesBeforeWhoeverASourceKnows() {
        var ben = TestPlatform.somebody("S-2", "auditor");
        CallerSource session = () -> Optional.of(ben);
        callers.add(Optional::empty);
        callers.add(session);
        assertThat(access.caller()).isEqualTo(ben);
        assertThat(access.as(ROSA, access::caller)).isEqualTo(ROSA);
        callers.remove(session);
        assertThatThrownBy(access::caller).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theCoresOwnRolesSeeNoFamily() {
        roles.add(CoreRoles.MODULE, CoreRoles.all());
        assertThat(roles.codes()).containsExactly("administrator", "auditor", "privacy_officer");
        assertThat(CoreRoles.all())
                .flatExtracting(Role::permissions)
                .extracting(Permission::code)
                .allMatch(each -> each.startsWith("core."));
    }
}
