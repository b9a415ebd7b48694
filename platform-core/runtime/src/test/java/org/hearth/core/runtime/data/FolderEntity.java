package org.hearth.core.runtime.data;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity(name = "tst_Folder")
@Table(name = "tst_folder")
class FolderEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    protected FolderEntity() {}

    FolderEntity(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    String name() {
        return name;
    }

    int version() {
        return version;
    }
}
