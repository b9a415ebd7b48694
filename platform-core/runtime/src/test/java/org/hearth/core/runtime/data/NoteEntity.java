package org.hearth.core.runtime.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity(name = "tst_StickyNote")
@Table(name = "tst_note")
class NoteEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Lob
    @Column(name = "body")
    private String text;

    @Lob
    private byte[] picture;

    private boolean pinned;

    private Instant written;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "folder_id")
    private FolderEntity folder;

    protected NoteEntity() {}

    NoteEntity(UUID id, FolderEntity folder, String text, Instant written) {
        this.id = id;
        this.folder = folder;
        this.text = text;
        this.written = written;
        this.picture = new byte[] {1, 2, 3};
        this.pinned = true;
    }

    void rewrite(String newText) {
        text = newText;
    }

    String text() {
        return text;
    }

    byte[] picture() {
        return picture.clone();
    }

    boolean isPinned() {
        return pinned;
    }

    Instant written() {
        return written;
    }

    FolderEntity folder() {
        return folder;
    }
}
