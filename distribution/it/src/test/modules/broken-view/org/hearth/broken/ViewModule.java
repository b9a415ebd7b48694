package org.hearth.broken;

import java.util.List;
import java.util.Set;
import org.hearth.core.module.Module;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;

/** Works, but one of its pages does not. */
public final class ViewModule implements Module {

    static final Permission READ = new Permission("lamp.lamp.read");

    @Override
    public List<Role> roles() {
        return List.of(new Role(Role.ADMINISTRATOR, Set.of(READ)));
    }
}
