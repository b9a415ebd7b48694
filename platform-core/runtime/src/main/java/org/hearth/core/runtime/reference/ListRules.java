package org.hearth.core.runtime.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceList.Upkeep;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.reference.ReferenceLists.Entry;
import org.hearth.core.reference.ReferenceLists.Terms;

/** What keeps a code list from being changed (C8). */
final class ListRules {

    private static final String RULE = "C8";

    private ListRules() {}

    static List<Refusal> adding(ReferenceList list, List<Entry> entries, Terms terms, LocalDate from, LocalDate today) {
        if (list.upkeep() != Upkeep.OPEN) {
            return List.of(refusal(RefusalCode.E_LOCK, "list.closed"));
        }
        var refusals = new ArrayList<Refusal>();
        if (terms.words().english().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "list.no_words").at("english"));
        }
        words(refusals, terms, entries);
        day(refusals, from, today);
        return refusals;
    }

    static List<Refusal> changing(
            ReferenceList list, List<Entry> entries, Entry before, Terms terms, LocalDate from, LocalDate today) {
        if (list.upkeep() == Upkeep.WORDS
                && (terms.active() != before.terms().active()
                        || terms.position() != before.terms().position())) {
            return List.of(refusal(RefusalCode.E_LOCK, "list.words_only").at("active"));
        }
        var others = entries.stream()
                .filter(each -> !each.code().equals(before.code()))
                .toList();
        var refusals = new ArrayList<Refusal>();
        if (before.own() && terms.words().english().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "list.no_words").at("english"));
        }
        words(refusals, terms, others);
        if (!terms.active() && others.stream().noneMatch(each -> each.terms().active())) {
            refusals.add(refusal(RefusalCode.E_STATE, "list.last").at("active"));
        }
        if (terms.position() < 1 || terms.position() > entries.size()) {
            refusals.add(
                    refusal(RefusalCode.E_RANGE, "list.position").at("position").with("most", entries.size()));
        }
        day(refusals, from, today);
        return refusals;
    }

    private static void words(List<Refusal> refusals, Terms terms, List<Entry> others) {
        word(
                refusals,
                "english",
                terms.words().english(),
                others.stream().map(each -> each.terms().words().english()).toList());
        word(
                refusals,
                "spanish",
                terms.words().spanish(),
                others.stream().map(each -> each.terms().words().spanish()).toList());
    }

    private static void word(List<Refusal> refusals, String field, String word, List<String> taken) {
        if (word.length() > ReferenceLists.WORDS_LENGTH) {
            refusals.add(refusal(RefusalCode.E_RANGE, "list.long_words")
                    .at(field)
                    .with("most", ReferenceLists.WORDS_LENGTH));
        }
        if (!word.isEmpty() && taken.stream().anyMatch(word::equalsIgnoreCase)) {
            refusals.add(refusal(RefusalCode.E_DUP, "list.same_words").at(field));
        }
    }

    private static void day(List<Refusal> refusals, LocalDate from, LocalDate today) {
        if (from.isBefore(today)) {
            refusals.add(refusal(RefusalCode.E_RANGE, "list.past").at("from").with("today", today));
        }
    }

    static Refusal refusal(RefusalCode code, String message) {
        return Refusal.of(code, RULE, message);
    }

    /** A stable id, so that the audit trail of one list can be read as one story. */
    static UUID auditId(String list) {
        return UUID.nameUUIDFromBytes(list.getBytes(StandardCharsets.UTF_8));
    }
}
