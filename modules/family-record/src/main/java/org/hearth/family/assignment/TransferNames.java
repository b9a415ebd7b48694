package org.hearth.family.assignment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.task.SubjectNames;

/** A task about a transfer bears the family's name, for those whom it concerns. */
public final class TransferNames implements SubjectNames {

    private final Transfers transfers;

    public TransferNames(Transfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public String kind() {
        return TransferTasks.SUBJECT;
    }

    @Override
    public Map<UUID, String> names(Set<UUID> subjects) {
        return transfers.names(subjects);
    }
}
