package org.hearth.example.notice;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.task.SubjectNames;

/** Says what the tasks of this module are about. */
public final class NoticeNames implements SubjectNames {

    private final NoticeDesk desk;

    public NoticeNames(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return NoticeStore.KIND;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        if (subjects.isEmpty() || !desk.access().allows(Notices.READ)) {
            return Map.of();
        }
        return desk.work().read(em -> NoticeStore.all(em, subjects)).stream()
                .collect(Collectors.toMap(
                        notice -> notice.id().value(), notice -> notice.draft().text()));
    }
}
