package org.hearth.family.consent;

import static org.hearth.core.workflow.Workflow.rule;
import static org.hearth.family.consent.ReleaseState.AUTHORITY_ENDED;
import static org.hearth.family.consent.ReleaseState.DRAFT;
import static org.hearth.family.consent.ReleaseState.EXPIRED;
import static org.hearth.family.consent.ReleaseState.REVOKED;
import static org.hearth.family.consent.ReleaseState.SIGNED;

import java.util.List;
import java.util.Set;
import org.hearth.core.workflow.Workflow;

/** The way of a release as a table. */
final class ReleaseWorkflow {

    static final String SIGN = "sign";
    static final String REVOKE = "revoke";
    static final String EXPIRE = "expire";
    static final String FINISH = "finish";
    static final String END_AUTHORITY = "end_authority";

    static final Workflow<ReleaseState, ReleaseCase> TABLE = Workflow.<ReleaseState, ReleaseCase>named(
                    "fam.release", ReleaseState.class)
            .row(
                    SIGN,
                    Set.of(DRAFT),
                    SIGNED,
                    ConsentPermissions.WRITE,
                    List.of(
                            rule("B-06", ReleaseRules::complete),
                            rule("B-06", ReleaseRules::notOver),
                            rule("B-06", ReleaseRules::mayGive),
                            rule("B-37", ReleaseRules::ownFormForPart2),
                            rule("B-06", ReleaseRules::signedWillingly)))
            .row(
                    REVOKE,
                    Set.of(SIGNED, EXPIRED, AUTHORITY_ENDED),
                    REVOKED,
                    ConsentPermissions.REVOKE,
                    List.of(rule("B-06", RevocationRules::notOver)))
            .row(EXPIRE, Set.of(SIGNED), EXPIRED, ConsentPermissions.WRITE, List.of())
            .row(FINISH, Set.of(SIGNED), EXPIRED, ConsentPermissions.WRITE, List.of())
            .row(END_AUTHORITY, Set.of(SIGNED), AUTHORITY_ENDED, ConsentPermissions.WRITE, List.of())
            .build();

    private ReleaseWorkflow() {}
}
