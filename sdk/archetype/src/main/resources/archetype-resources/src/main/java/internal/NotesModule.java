package ${package}.internal;

import java.util.List;
import java.util.Set;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.security.Access;
import org.hearth.core.security.Role;
import org.hearth.core.time.SiteTime;
import ${package}.note.Notes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notes: what the module is made of and what it contributes. */
@Component
public final class NotesModule implements Module {

    private final Notes notes;

    @Activate
    public NotesModule(
            @Reference UnitOfWork unitOfWork,
            @Reference Access access,
            @Reference Audit audit,
            @Reference SiteTime time) {
        notes = new Notes(unitOfWork, access, audit, time);
    }

    @Override
    public List<ModuleService<?>> services() {
        return List.of(new ModuleService<>(Notes.class, notes));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(Role.ADMINISTRATOR, Set.of(Notes.READ, Notes.WRITE)),
                new Role("family_advocate", Set.of(Notes.READ, Notes.WRITE)));
    }
}
