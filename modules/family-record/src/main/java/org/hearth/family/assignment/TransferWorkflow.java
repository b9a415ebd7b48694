package org.hearth.family.assignment;

import static org.hearth.core.workflow.Workflow.rule;
import static org.hearth.family.assignment.TransferState.ACCEPTED;
import static org.hearth.family.assignment.TransferState.ASKED;
import static org.hearth.family.assignment.TransferState.DECLINED;
import static org.hearth.family.assignment.TransferState.DONE;
import static org.hearth.family.assignment.TransferState.OFFERED;
import static org.hearth.family.assignment.TransferState.WITHDRAWN;
import static org.hearth.family.scope.FamilyPermissions.ASSIGN;
import static org.hearth.family.scope.FamilyPermissions.CASELOAD;

import java.util.List;
import java.util.Set;
import org.hearth.core.workflow.Workflow;

/** The way of a transfer as a table. */
public final class TransferWorkflow {

    /** A manager passes on what the family's worker asks for. */
    public static final String APPROVE = "approve";

    /** The other worker says yes. */
    public static final String ACCEPT = "accept";

    /** The other worker says no, and why. */
    public static final String DECLINE = "decline";

    /** Whoever began it, or a manager, takes it back. */
    public static final String WITHDRAW = "withdraw";

    /** A manager decides without waiting for an answer: a worker leaves today. */
    public static final String DECIDE = "decide";

    /** The agreed day has come. */
    static final String COMPLETE = "complete";

    /** A manager has given the family to somebody else meanwhile. */
    static final String OVERTAKE = "overtake";

    private static final String RULE = AssignmentRules.RULE;

    /** The table. */
    static final Workflow<TransferState, TransferCase> RULES = Workflow.<TransferState, TransferCase>named(
                    "fam.transfer", TransferState.class)
            .row(APPROVE, Set.of(ASKED), OFFERED, ASSIGN, List.of(rule(RULE, TransferRules::receiverWorksHere)))
            .row(
                    ACCEPT,
                    Set.of(OFFERED),
                    ACCEPTED,
                    CASELOAD,
                    List.of(
                            rule(RULE, TransferRules::isReceiver),
                            rule(RULE, TransferRules::receiverWorksHere),
                            rule(RULE, TransferRules::stillResponsible)))
            .row(
                    DECLINE,
                    Set.of(OFFERED),
                    DECLINED,
                    CASELOAD,
                    List.of(rule(RULE, TransferRules::isReceiver), rule(RULE, TransferRules::reasonGiven)))
            .row(
                    WITHDRAW,
                    Set.of(ASKED, OFFERED),
                    WITHDRAWN,
                    CASELOAD,
                    List.of(rule(RULE, TransferRules::mayWithdraw), rule(RULE, TransferRules::reasonGiven)))
            .row(
                    DECIDE,
                    Set.of(ASKED, OFFERED),
                    ACCEPTED,
                    ASSIGN,
                    List.of(rule(RULE, TransferRules::receiverWorksHere), rule(RULE, TransferRules::stillResponsible)))
            .row(COMPLETE, Set.of(ACCEPTED), DONE, CASELOAD, List.of(rule(RULE, TransferRules::dayHasCome)))
            .row(OVERTAKE, Set.of(ASKED, OFFERED, ACCEPTED), WITHDRAWN, ASSIGN, List.of())
            .build();

    /** The table, for those who draw it. */
    public static final Workflow<TransferState, ?> TABLE = RULES;

    private TransferWorkflow() {}
}
