package org.hearth.core.runtime.security;

import java.util.Map;
import java.util.function.Supplier;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;

/** Access by the roles that the core and the running modules declare. The platform itself may do everything. */
public final class RoleBasedAccess implements Access {

    private final Callers callers;
    private final RoleRegistry roles;
    private final Audit audit;

    public RoleBasedAccess(Callers callers, RoleRegistry roles, Audit audit) {
        this.callers = callers;
        this.roles = roles;
        this.audit = audit;
    }

    @Override
    public Caller caller() {
        return callers.get();
    }

    @Override
    public void require(Permission permission) {
        if (allows(permission)) {
            return;
        }
        audit.recordApart(
                AuditAction.REFUSE, "core.permission", caller().user(), Map.of("permission", permission.code()));
        throw new AccessDenied(permission.code());
    }

    @Override
    public boolean allows(Permission permission) {
        var caller = caller();
        return caller.isSystem() || roles.grants(caller.roles(), permission);
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        return callers.as(caller, work);
    }
}
