package org.hearth.core.runtime.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Deadline;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Task;
import org.jspecify.annotations.Nullable;

/** One task. While it is open it holds a slot that no second task of the same kind and subject can take. */
@Entity(name = "core_Task")
@Table(name = "core_task")
class TaskEntity {

    private static final String HAND = "HAND";
    private static final String DEED = "DEED";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "module_id")
    private String module;

    @Column
    private String kind;

    @Column(name = "rule_id")
    private String rule;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "owner_code")
    private String owner;

    @Column(name = "role_code")
    private String role;

    @Column
    private LocalDate due;

    @Column
    private Instant opened;

    @Column(name = "link_path")
    private String link;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "deadline_start")
    private @Nullable Instant deadlineStart;

    @Column(name = "deadline_end")
    private @Nullable Instant deadlineEnd;

    @Column
    private @Nullable Instant closed;

    @Column(name = "closed_by")
    private @Nullable UUID closedBy;

    @Column(name = "open_slot")
    private @Nullable String openSlot;

    protected TaskEntity() {}

    TaskEntity(UUID id, NewTask wanted, Instant now) {
        this.id = id;
        this.kind = wanted.kind();
        this.subject = wanted.subject();
        this.opened = now;
        this.openSlot = slot(kind, subject);
        become(wanted);
    }

    final void become(NewTask wanted) {
        module = wanted.module();
        rule = wanted.rule();
        subjectKind = wanted.subjectKind();
        owner = wanted.owner();
        role = wanted.role();
        due = wanted.due();
        link = wanted.link();
        settledBy = wanted.byDeed() ? DEED : HAND;
        deadlineStart = wanted.deadline().map(Deadline::start).orElse(null);
        deadlineEnd = wanted.deadline().map(Deadline::end).orElse(null);
    }

    void close(UUID by, Instant now) {
        closed = now;
        closedBy = by;
        openSlot = null;
    }

    void reopen() {
        closed = null;
        closedBy = null;
        openSlot = slot(kind, subject);
    }

    void give(String to) {
        owner = to;
    }

    boolean is(NewTask wanted) {
        return wanted.equals(asWanted());
    }

    NewTask asWanted() {
        return new NewTask(module, kind, rule, subjectKind, subject, owner, role, due, link, isByDeed(), deadline());
    }

    boolean isOpen() {
        return openSlot != null;
    }

    boolean isOwedBy(Caller caller) {
        if (!owner.isEmpty()) {
            return owner.equals(caller.staffCode());
        }
        return caller.roles().contains(role);
    }

    Optional<Deadline> deadline() {
        return Optional.ofNullable(deadlineStart)
                .flatMap(start -> Optional.ofNullable(deadlineEnd).map(end -> new Deadline(start, end)));
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    String subjectKind() {
        return subjectKind;
    }

    String module() {
        return module;
    }

    boolean isByDeed() {
        return settledBy.equals(DEED);
    }

    String rule() {
        return rule;
    }

    String owner() {
        return owner;
    }

    String role() {
        return role;
    }

    LocalDate due() {
        return due;
    }

    String link() {
        return link;
    }

    Instant opened() {
        return opened;
    }

    /** @param raised true when it is not {@code caller}'s own */
    Task task(String subjectName, boolean raised) {
        Optional<Instant> limit = Optional.ofNullable(deadlineEnd);
        return new Task(
                id, module, kind, rule, subject, subjectName, due, limit, opened, link, raised, isByDeed(), !isOpen());
    }

    static String slot(String kind, UUID subject) {
        return kind + ' ' + subject;
    }
}
