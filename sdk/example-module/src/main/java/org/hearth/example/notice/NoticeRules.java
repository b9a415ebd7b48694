package org.hearth.example.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** What a notice must keep. Every refusal names its code, the rule, the field and the words. */
final class NoticeRules {

    /** A notice has a last day, and not a far one. */
    static final String LASTING = "EX-01";

    /** What is still of interest stays up, unless somebody says why not. */
    static final String CURRENT = "EX-02";

    private NoticeRules() {}

    /** Everything that is wrong, not only the first. */
    static List<Refusal> refusals(NoticeDraft draft, LocalDate today, LocalDate last) {
        List<Refusal> all = new ArrayList<>();
        if (!NoticeLists.KINDS.has(draft.kind())) {
            all.add(Refusal.of(RefusalCode.E_RANGE, "", "ex.notice.kind_unknown")
                    .at("kind")
                    .with("kind", draft.kind()));
        }
        if (draft.text().isEmpty()) {
            all.add(Refusal.of(RefusalCode.E_REQ, "", "ex.notice.empty").at("text"));
        }
        if (draft.text().length() > Notice.LONGEST) {
            all.add(Refusal.of(RefusalCode.E_RANGE, "", "ex.notice.long")
                    .at("text")
                    .with("most", Notice.LONGEST));
        }
        draft.until()
                .ifPresentOrElse(
                        day -> {
                            if (day.isBefore(today) || day.isAfter(last)) {
                                all.add(Refusal.of(RefusalCode.E_RANGE, LASTING, "ex.notice.until_range")
                                        .at("until")
                                        .with("from", today)
                                        .with("last", last));
                            }
                        },
                        () -> all.add(Refusal.of(RefusalCode.E_REQ, LASTING, "ex.notice.until_missing")
                                .at("until")));
        return all;
    }

    /** Keeps a notice up that is not over yet; a warning, which a reason answers. */
    static List<Refusal> stillCurrent(NoticeEvidence evidence) {
        return evidence
                .notice()
                .draft()
                .until()
                .filter(day -> !day.isBefore(evidence.today()))
                .map(day -> Refusal.of(RefusalCode.warning("W-CURRENT"), CURRENT, "ex.notice.current")
                        .with("until", day))
                .stream()
                .toList();
    }

    /** Keeps a notice down whose day is over. */
    static List<Refusal> over(NoticeEvidence evidence) {
        return evidence
                .notice()
                .draft()
                .until()
                .filter(day -> day.isBefore(evidence.today()))
                .map(day -> Refusal.of(RefusalCode.E_RANGE, LASTING, "ex.notice.over")
                        .at("until")
                        .with("until", day))
                .stream()
                .toList();
    }
}
