package org.hearth.family.inspection;

import static org.hearth.core.workflow.Workflow.rule;

import java.util.List;
import java.util.Set;
import org.hearth.core.workflow.Workflow;
import org.hearth.family.consent.ConsentPermissions;

/** The way of a request as a table. */
final class RequestWorkflow {

    static final String ANSWER = "answer";
    static final String WITHDRAW = "withdraw";

    static final Workflow<RequestState, RequestCase> TABLE = Workflow.<RequestState, RequestCase>named(
                    "fam.request", RequestState.class)
            .row(
                    ANSWER,
                    Set.of(RequestState.RECEIVED),
                    RequestState.ANSWERED,
                    ConsentPermissions.ANSWER,
                    List.of(rule("B-10", RequestRules::answered)))
            .row(WITHDRAW, Set.of(RequestState.RECEIVED), RequestState.WITHDRAWN, ConsentPermissions.WRITE, List.of())
            .build();

    private RequestWorkflow() {}
}
