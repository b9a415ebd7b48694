package org.hearth.core.runtime.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.jspecify.annotations.Nullable;

/** One moment at which somebody is told of a task. One that has rung for a role keeps the task in that role's list. */
@Entity(name = "core_TaskAlarm")
@Table(name = "core_task_alarm")
class AlarmEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "task_id")
    private UUID task;

    @Column(name = "module_id")
    private String module;

    @Column(name = "role_code")
    private String role;

    @Column(name = "reached_code")
    private String reached;

    @Column
    private Instant rings;

    @Column
    private @Nullable Instant rung;

    protected AlarmEntity() {}

    AlarmEntity(TaskEntity task, String role, Instant rings) {
        this.id = TimeOrderedId.next();
        this.task = task.id();
        this.module = task.module();
        this.role = role;
        this.reached = "";
        this.rings = rings;
    }

    /** Remembers whom it reached: the role it was meant for, or the one above when nobody holds that. */
    void reach(String whom) {
        reached = whom;
    }

    void postpone(Instant until) {
        rings = until;
    }

    /** True when it has rung for {@code wanted} at {@code moment}. */
    boolean was(String wanted, Instant moment) {
        return role.equals(wanted) && rings.equals(moment);
    }

    UUID task() {
        return task;
    }

    String role() {
        return role;
    }
}
