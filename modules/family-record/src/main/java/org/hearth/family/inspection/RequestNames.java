package org.hearth.family.inspection;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.task.SubjectNames;

/** The names of the people whose records are asked about, for the tasks to answer. */
public final class RequestNames implements SubjectNames {

    private final RecordRequests requests;

    public RequestNames(RecordRequests requests) {
        this.requests = requests;
    }

    @Override
    public String kind() {
        return RecordRequests.TASK;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        return requests.names(subjects);
    }
}
