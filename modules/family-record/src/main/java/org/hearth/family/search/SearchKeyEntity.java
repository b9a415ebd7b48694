package org.hearth.family.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity(name = "fam_SearchKey")
@Table(name = "fam_search_key")
@IdClass(SearchKeyId.class)
class SearchKeyEntity {

    @Id
    @Column(name = "key_kind")
    private String kind;

    @Id
    @Column(name = "key_value")
    private String value;

    @Id
    @Column(name = "owner_id")
    private UUID owner;

    protected SearchKeyEntity() {}

    SearchKeyEntity(UUID owner, SearchKey key) {
        this.owner = owner;
        kind = key.kind().code();
        value = key.value();
    }

    UUID owner() {
        return owner;
    }

    /** What the key is, but for its owner. */
    String text() {
        return kind + value;
    }
}
