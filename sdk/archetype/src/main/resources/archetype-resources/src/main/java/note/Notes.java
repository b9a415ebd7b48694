package ${package}.note;

import java.util.List;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Access;
import org.hearth.core.security.Permission;
import org.hearth.core.time.SiteTime;

/** The notes: read them, write one. */
public final class Notes {

    /** Needed to read notes. */
    public static final Permission READ = new Permission("${prefix}.note.read");
    /** Needed to write one. */
    public static final Permission WRITE = new Permission("${prefix}.note.write");

    private static final int SHOWN = 100;

    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;

    public Notes(UnitOfWork unitOfWork, Access access, Audit audit, SiteTime time) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** The latest notes, newest first. */
    public List<Note> latest() {
        access.require(READ);
        return unitOfWork.read(
                em -> em.createQuery("select n from ${prefix}_Note n order by n.written desc, n.id", NoteEntity.class)
                        .setMaxResults(SHOWN)
                        .getResultStream()
                        .map(NoteEntity::note)
                        .toList());
    }

    /**
     * Stores a note.
     *
     * @throws RuleViolation {@code E-REQ} for an empty text, {@code E-RANGE} for one that is too long
     */
    public NoteId write(String text) {
        access.require(WRITE);
        String clean = checked(text.strip());
        NoteId id = NoteId.next();
        unitOfWork.run(em -> {
            em.persist(new NoteEntity(id, clean, access.caller().displayName(), time.now()));
            audit.record(AuditAction.CREATE, "${prefix}.note", id.value());
        });
        return id;
    }

    private static String checked(String text) {
        if (text.isEmpty()) {
            throw new RuleViolation(
                    Refusal.of(RefusalCode.E_REQ, "", "${prefix}.note.empty").at("text"));
        }
        if (text.length() > Note.LONGEST) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_RANGE, "", "${prefix}.note.long")
                    .at("text")
                    .with("most", Note.LONGEST));
        }
        return text;
    }
}
