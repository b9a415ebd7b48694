package org.hearth.headstart.assessment;

import static org.hearth.core.failure.RefusalCode.E_FMT;
import static org.hearth.core.failure.RefusalCode.E_RANGE;
import static org.hearth.core.failure.RefusalCode.E_REQ;

import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.headstart.program.Refusals;

/** What a finding must say before it is kept. */
final class FindingRules {

    private FindingRules() {}

    static List<Refusal> check(FindingDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (!draft.domain().isEmpty() && !HeadStartLists.DOMAINS.has(draft.domain())) {
            refusals.add(
                    Refusals.of(E_FMT, "HS-016", "domain_unknown").at("domain").with("value", draft.domain()));
        }
        if (!HeadStartLists.FINDING_KINDS.has(draft.kind())) {
            refusals.add(Refusals.of(E_FMT, "HS-047", "kind_unknown").at("kind").with("value", draft.kind()));
        }
        source(draft.source(), refusals);
        if (draft.level() < 0 || draft.level() > FindingDraft.BEST_LEVEL) {
            refusals.add(Refusals.of(E_RANGE, "HS-016", "level_out_of_range").at("level"));
        }
        Refusals.blank(draft.note(), "HS-004", "finding_empty", "note").ifPresent(refusals::add);
        Refusals.tooLong(draft.note(), FindingDraft.NOTE_LENGTH, "HS-004", "note")
                .ifPresent(refusals::add);
        return refusals;
    }

    private static void source(String source, List<Refusal> refusals) {
        if (source.isEmpty()) {
            refusals.add(Refusals.of(E_REQ, "HS-017", "no_source").at("source"));
            return;
        }
        if (!HeadStartLists.SOURCES.has(source)) {
            refusals.add(
                    Refusals.of(E_FMT, "HS-017", "source_unknown").at("source").with("value", source));
        }
    }
}
