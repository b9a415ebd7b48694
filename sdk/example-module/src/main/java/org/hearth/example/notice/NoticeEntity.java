package org.hearth.example.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The row of a notice. It never leaves this package. */
@Entity(name = "ex_Notice")
@Table(name = "ex_notice")
class NoticeEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "notice_text", nullable = false, length = Notice.LONGEST)
    private String text;

    @Column(nullable = false)
    private String author;

    @Column(name = "pinned_at", nullable = false)
    private Instant pinned;

    protected NoticeEntity() {}

    NoticeEntity(NoticeId id, String text, String author, Instant pinned) {
        this.id = id.value();
        this.text = text;
        this.author = author;
        this.pinned = pinned;
    }

    Notice notice() {
        return new Notice(new NoticeId(id), text, author, pinned);
    }
}
