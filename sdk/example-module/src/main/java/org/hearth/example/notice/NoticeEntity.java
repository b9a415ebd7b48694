package org.hearth.example.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.jspecify.annotations.Nullable;

/** The row of a notice. It never leaves this package. */
@Entity(name = "ex_Notice")
@Table(name = "ex_notice")
class NoticeEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "notice_kind", nullable = false)
    private String kind;

    @Column(name = "notice_text", nullable = false, length = Notice.LONGEST)
    private String text;

    @Column(name = "show_until")
    private @Nullable LocalDate until;

    @Column(nullable = false)
    private String author;

    @Column(name = "author_code", nullable = false)
    private String authorCode;

    @Column(name = "pinned_at", nullable = false)
    private Instant pinned;

    @Column(name = "notice_state", nullable = false)
    @Enumerated(EnumType.STRING)
    private NoticeState state;

    /** The row's key in the file it came from. */
    @Column(name = "import_key", updatable = false)
    private @Nullable String importKey;

    /** When somebody last worked with it; a load is no work. */
    @Column(name = "changed_at")
    private @Nullable Instant changed;

    protected NoticeEntity() {}

    NoticeEntity(NoticeId id, NoticeDraft draft, Caller author, Instant pinned) {
        this.id = id.value();
        this.author = author.displayName();
        this.authorCode = author.staffCode();
        this.pinned = pinned;
        this.state = NoticeState.PINNED;
        restate(draft);
    }

    NoticeEntity(NoticeId id, String importKey, NoticeDraft draft, Caller author, Instant pinned) {
        this(id, draft, author, pinned);
        this.importKey = importKey;
    }

    final void restate(NoticeDraft draft) {
        kind = draft.kind();
        text = draft.text();
        until = draft.until().orElse(null);
    }

    void change(NoticeDraft draft, Instant when) {
        restate(draft);
        changed = when;
    }

    void enter(NoticeState next, Instant when) {
        state = next;
        changed = when;
    }

    boolean isUntouched() {
        return changed == null;
    }

    String authorCode() {
        return authorCode;
    }

    Notice notice() {
        return new Notice(
                new NoticeId(id),
                version,
                new NoticeDraft(kind, text, Optional.ofNullable(until)),
                author,
                pinned,
                state);
    }
}
