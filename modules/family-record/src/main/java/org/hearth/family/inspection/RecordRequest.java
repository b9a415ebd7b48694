package org.hearth.family.inspection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request about a record: to see it, to have a copy, to have it corrected, or to be heard about it.
 *
 * @param dueOn the last day for the answer
 * @param answer null while there is none
 * @param version the state that was read; a change names it
 */
public record RecordRequest(
        RecordRequestId id,
        NewRecordRequest asked,
        RequestState state,
        LocalDate dueOn,
        @Nullable Answer answer,
        long version) {

    /** The answer, once there is one. */
    public Optional<Answer> findAnswer() {
        return Optional.ofNullable(answer);
    }

    /** True when the family may add a statement of its own to the part it contests. */
    public boolean mayHaveStatement() {
        return asked.kind().isAboutCorrectness()
                && findAnswer()
                        .filter(each -> each.outcome().leavesSomethingOpen())
                        .isPresent();
    }
}
