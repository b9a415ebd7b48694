package ${package}.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of a note. It never leaves this package. */
@Entity(name = "${prefix}_Note")
@Table(name = "${prefix}_note")
class NoteEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "note_text", nullable = false, length = Note.LONGEST)
    private String text;

    @Column(nullable = false)
    private String author;

    @Column(name = "written_at", nullable = false)
    private Instant written;

    protected NoteEntity() {}

    NoteEntity(NoteId id, String text, String author, Instant written) {
        this.id = id.value();
        this.text = text;
        this.author = author;
        this.written = written;
    }

    Note note() {
        return new Note(new NoteId(id), text, author, written);
    }
}
