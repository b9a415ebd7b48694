package org.hearth.family.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.person.PersonId;

/** A parent's statement about a contested part of the record; kept as it was said. */
@Entity(name = "fam_Statement")
@Table(name = "fam_statement")
class StatementEntity {

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "request_id", updatable = false)
    @SuppressWarnings("UnusedVariable") // for the database
    private UUID request;

    @Column(name = "record_kinds", updatable = false)
    private String kinds;

    @Column(name = "part", updatable = false)
    private String part;

    @Column(name = "words", updatable = false)
    private String words;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "given_by", updatable = false)
    private String givenBy;

    @Version
    @Column(name = "row_version")
    @SuppressWarnings("UnusedVariable") // for the database
    private long version;

    protected StatementEntity() {}

    StatementEntity(Statement statement, UUID request) {
        id = statement.id();
        person = statement.person().value();
        this.request = request;
        kinds = String.join(",", statement.kinds());
        part = statement.part();
        words = statement.words();
        givenOn = statement.on();
        givenBy = statement.by();
    }

    Statement asRecord() {
        return new Statement(id, new PersonId(person), Set.of(kinds.split(",")), part, words, givenOn, givenBy);
    }
}
