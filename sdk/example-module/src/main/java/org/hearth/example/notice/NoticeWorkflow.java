package org.hearth.example.notice;

import static org.hearth.core.workflow.Workflow.rule;
import static org.hearth.example.notice.NoticeState.PINNED;
import static org.hearth.example.notice.NoticeState.TAKEN_DOWN;

import java.util.List;
import java.util.Set;
import org.hearth.core.workflow.Workflow;

/** The procedure of a notice as a table. */
public final class NoticeWorkflow {

    /** It goes from the board; nothing is deleted. */
    public static final String TAKE_DOWN = "take_down";

    /** It comes back. */
    public static final String PIN_AGAIN = "pin_again";

    /** The table. */
    public static final Workflow<NoticeState, NoticeEvidence> TABLE = Workflow.<NoticeState, NoticeEvidence>named(
                    "ex.notice", NoticeState.class)
            .row(
                    TAKE_DOWN,
                    Set.of(PINNED),
                    TAKEN_DOWN,
                    Notices.WRITE,
                    List.of(rule(NoticeRules.CURRENT, NoticeRules::stillCurrent)))
            .row(
                    PIN_AGAIN,
                    Set.of(TAKEN_DOWN),
                    PINNED,
                    Notices.WRITE,
                    List.of(rule(NoticeRules.LASTING, NoticeRules::over)))
            .build();

    private NoticeWorkflow() {}
}
