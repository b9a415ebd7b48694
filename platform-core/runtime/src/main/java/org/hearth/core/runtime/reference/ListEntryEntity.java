package org.hearth.core.runtime.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.reference.ReferenceLists.Change;
import org.hearth.core.reference.ReferenceLists.Terms;
import org.hearth.core.reference.ReferenceLists.Words;
import org.hearth.core.security.Caller;

/** How an entry stands from a day on. It never changes: a change is a new row. */
@Entity(name = "core_ListEntry")
@Table(name = "core_list_entry")
class ListEntryEntity {

    @Id
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID id;

    @Version
    private int version;

    @Column(name = "list_code")
    private String list;

    @Column(name = "entry_code")
    private String entry;

    @Column(name = "words_en")
    private String english;

    @Column(name = "words_es")
    private String spanish;

    private boolean active;

    private int place;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID setBy;

    @Column(name = "set_by_name")
    private String setByName;

    protected ListEntryEntity() {}

    ListEntryEntity(String list, String entry, Terms terms, LocalDate from, Caller by, Instant at) {
        id = TimeOrderedId.next();
        this.list = list;
        this.entry = entry;
        english = terms.words().english();
        spanish = terms.words().spanish();
        active = terms.active();
        place = terms.position();
        validFrom = from;
        setAt = at;
        setBy = by.user();
        setByName = by.displayName();
    }

    String list() {
        return list;
    }

    Change asChange() {
        return new Change(entry, new Terms(new Words(english, spanish), active, place), validFrom, setByName, setAt);
    }
}
