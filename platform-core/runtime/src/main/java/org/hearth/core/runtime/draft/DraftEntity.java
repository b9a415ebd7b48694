package org.hearth.core.runtime.draft;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.core.runtime.data.FieldText;

/** One user's draft of one form about one record. */
@Entity(name = "core_Draft")
@Table(name = "core_draft")
class DraftEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "user_id")
    private UUID user;

    @Column
    private String form;

    @Column(name = "form_version")
    private int formVersion;

    @Column(name = "record_id")
    private UUID record;

    @Lob
    @Basic
    private String fields;

    @Column
    private Instant kept;

    protected DraftEntity() {}

    DraftEntity(UUID user, Drafts.Key key, String fields, Instant now) {
        this.id = id(user, key);
        this.user = user;
        this.form = key.form();
        this.record = key.record();
        become(key.version(), fields, now);
    }

    final void become(int version, String text, Instant now) {
        formVersion = version;
        fields = text;
        kept = now;
    }

    boolean isOf(int version) {
        return formVersion == version;
    }

    Drafts.Draft draft() {
        Map<String, String> read = FieldText.fields(fields);
        return new Drafts.Draft(read, kept);
    }

    /** Made from what the draft belongs to, so that two pages that keep the same draft at once meet in one row. */
    static UUID id(UUID user, Drafts.Key key) {
        var text = user + " " + key.form() + " " + key.record();
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
