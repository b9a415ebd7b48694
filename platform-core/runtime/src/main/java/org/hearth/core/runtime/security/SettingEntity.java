package org.hearth.core.runtime.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One setting of the installation. */
@Entity(name = "core_Setting")
@Table(name = "core_setting")
class SettingEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "setting_key")
    private String code;

    @Column(name = "setting_value")
    private String text;

    protected SettingEntity() {}

    SettingEntity(UUID id, String code, String text) {
        this.id = id;
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    void become(String fresh) {
        text = fresh;
    }
}
