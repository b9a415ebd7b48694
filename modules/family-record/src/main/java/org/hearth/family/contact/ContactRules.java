package org.hearth.family.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.person.Person;
import org.hearth.family.person.YesNoUnknown;

/** What a contact must hold, and what staff are asked to look at. A contact that happened is never refused. */
final class ContactRules {

    static final RefusalCode NOTES = RefusalCode.warning("W-NOTES");
    static final RefusalCode INTERPRETER = RefusalCode.warning("W-INTERP");
    static final String INTERPRETER_RULE = "HS-067";

    private static final String NOTES_RULE = "HS-080";

    private ContactRules() {}

    /** Malformed values and missing minimum fields; nothing else keeps a contact out of the log. */
    static List<Refusal> minimum(NewContact contact, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (contact.on().isAfter(today)) {
            refusals.add(refusal(RefusalCode.E_RANGE, "contact_in_future", "on").with("today", today));
        }
        if (contact.times().isReversed()) {
            refusals.add(refusal(RefusalCode.E_RANGE, "contact_times", "end"));
        }
        if (contact.by().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "contact_by", "by"));
        }
        Map.of(
                        "place", tooLong(contact.setting().place(), Setting.PLACE_LENGTH),
                        "interpreterNote", tooLong(contact.setting().interpreterNote(), Setting.NOTE_LENGTH),
                        "agreed", tooLong(contact.told().agreed(), Told.AGREED_LENGTH),
                        "narrative", tooLong(contact.told().narrative(), Told.NARRATIVE_LENGTH))
                .forEach((field, longest) -> {
                    if (longest > 0) {
                        refusals.add(
                                refusal(RefusalCode.E_RANGE, "too_long", field).with("longest", longest));
                    }
                });
        return refusals;
    }

    private static int tooLong(String words, int longest) {
        return words.length() > longest ? longest : 0;
    }

    /** True when the family said no to notes and nothing but a story was written. */
    static boolean dropsNarrative(NewContact contact) {
        return contact.told().permission() == YesNoUnknown.NO
                && !contact.told().narrative().isEmpty()
                && !contact.holdsFactsOfSafety();
    }

    /** True when somebody who needs an interpreter was not served by one. */
    static boolean lacksInterpreter(NewContact contact, Collection<Person> participants) {
        return !contact.attempted()
                && contact.type().isSpoken()
                && participants.stream().anyMatch(person -> person.languages().needsInterpreter() == YesNoUnknown.YES)
                && !contact.setting().interpreter().serves(contact.setting().interpreterNote());
    }

    /** The soft rules that no reason answers yet. */
    static List<Refusal> open(NewContact contact, boolean lacksInterpreter, Reasons reasons) {
        var refusals = new ArrayList<Refusal>();
        if (dropsNarrative(contact) && !reasons.answer(NOTES.label())) {
            refusals.add(
                    Refusal.of(NOTES, NOTES_RULE, "fam.refusal.contact_notes").at("narrative"));
        }
        if (lacksInterpreter && !reasons.answer(INTERPRETER.label())) {
            refusals.add(Refusal.of(INTERPRETER, INTERPRETER_RULE, "fam.refusal.contact_interpreter")
                    .at("interpreter"));
        }
        return refusals;
    }

    private static Refusal refusal(RefusalCode code, String words, String field) {
        return Refusal.of(code, "", "fam.refusal." + words).at(field);
    }
}
