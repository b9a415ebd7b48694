package org.hearth.family.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.disclosure.Statement;

/** What a request, its answer and a statement need. */
final class RequestRules {

    static final String RULE = "B-10";

    private RequestRules() {}

    static Refusal refusal(RefusalCode code, String words) {
        return Refusal.of(code, RULE, "fam.refusal.request." + words);
    }

    static List<Refusal> received(NewRecordRequest asked, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (asked.requesterName().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "requester").at("requesterName"));
        }
        if (asked.kind().isAboutCorrectness() && asked.part().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "part").at("part"));
        }
        if (asked.receivedOn().isAfter(today)) {
            refusals.add(refusal(RefusalCode.E_RANGE, "received_later").at("receivedOn"));
        }
        return refusals;
    }

    static List<Refusal> answered(RequestCase about) {
        var answer = Objects.requireNonNull(about.answer(), "answer");
        var refusals = new ArrayList<Refusal>();
        if (answer.outcome().leavesSomethingOpen() && answer.words().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "reason").at("words"));
        }
        if (answer.on().isAfter(about.today())
                || answer.on().isBefore(about.request().asked().receivedOn())) {
            refusals.add(refusal(RefusalCode.E_RANGE, "answered_on")
                    .at("on")
                    .with("day", about.request().asked().receivedOn()));
        }
        return refusals;
    }

    static List<Refusal> stated(RecordRequest request, Statement statement) {
        var refusals = new ArrayList<Refusal>();
        if (!request.mayHaveStatement()) {
            refusals.add(refusal(RefusalCode.E_STATE, "no_statement"));
        }
        if (statement.words().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "statement").at("words"));
        }
        if (statement.kinds().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "statement_kinds").at("kinds"));
        }
        return refusals;
    }
}
