package org.hearth.example.internal;

import java.util.List;
import java.util.Set;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.security.Access;
import org.hearth.core.security.Role;
import org.hearth.core.time.SiteTime;
import org.hearth.example.notice.Notices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice board: what it is made of and what it contributes. */
@Component
public final class NoticeBoardModule implements Module {

    private final Notices notices;

    @Activate
    public NoticeBoardModule(
            @Reference UnitOfWork unitOfWork,
            @Reference Access access,
            @Reference Audit audit,
            @Reference SiteTime time) {
        notices = new Notices(unitOfWork, access, audit, time);
    }

    @Override
    public List<ModuleService<?>> services() {
        return List.of(new ModuleService<>(Notices.class, notices));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(Role.ADMINISTRATOR, Set.of(Notices.READ, Notices.WRITE)),
                new Role("family_advocate", Set.of(Notices.READ, Notices.WRITE)));
    }
}
