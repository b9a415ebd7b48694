package ${package}.note;

import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;

/** The id of a {@link Note}. */
public record NoteId(UUID value) {

    /** A fresh id, made before the row. */
    public static NoteId next() {
        return new NoteId(TimeOrderedId.next());
    }
}
