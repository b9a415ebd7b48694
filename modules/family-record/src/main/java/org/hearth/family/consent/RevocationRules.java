package org.hearth.family.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** The few things a withdrawal must say. Nothing else stands against one while the release has effect. */
final class RevocationRules {

    private static final String RULE = "B-06";

    private RevocationRules() {}

    /** An end that was noted for a later day keeps nobody from taking the release back before. */
    static List<Refusal> notOver(ReleaseCase release) {
        return release
                .release()
                .findEnded()
                .filter(ended -> !release.today().isBefore(ended.from()))
                .map(ended -> ReleaseRules.refusal(RefusalCode.E_STATE, RULE, "ended_before")
                        .with("day", ended.from()))
                .stream()
                .toList();
    }

    static List<Refusal> refusals(Revocation revocation, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (revocation.by().isEmpty()) {
            refusals.add(
                    ReleaseRules.refusal(RefusalCode.E_REQ, RULE, "revoked_by").at("by"));
        }
        if (!ConsentLists.CHANNEL.has(revocation.how())) {
            refusals.add(
                    ReleaseRules.refusal(RefusalCode.E_FMT, RULE, "unknown").at("how"));
        }
        if (revocation.receivedAt().isAfter(now)) {
            refusals.add(ReleaseRules.refusal(RefusalCode.E_RANGE, RULE, "revoked_later")
                    .at("receivedAt"));
        }
        return refusals;
    }
}
