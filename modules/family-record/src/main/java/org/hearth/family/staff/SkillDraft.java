package org.hearth.family.staff;

import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.person.LanguageCodes;

/**
 * A skill as it is written in.
 *
 * @param language a language code, or an empty string for {@link SkillKind#OTHER}
 * @param words what can be said of it; needed for {@link SkillKind#OTHER}
 */
public record SkillDraft(SkillKind kind, String language, String words) {

    /** The most words. */
    public static final int LENGTH = 120;

    public SkillDraft {
        language = kind.hasLanguage() ? language.strip() : "";
        words = words.strip();
    }

    List<Refusal> refusals() {
        var refusals = new ArrayList<Refusal>();
        StaffRules.fits(refusals, "words", words, LENGTH);
        if (kind.hasLanguage() && language.isEmpty()) {
            refusals.add(StaffRules.refusal(RefusalCode.E_REQ, "skill_language", "language"));
        }
        if (!language.isEmpty() && !LanguageCodes.all().contains(language)) {
            refusals.add(StaffRules.refusal(RefusalCode.E_FMT, "skill_language", "language"));
        }
        if (kind == SkillKind.OTHER && words.isEmpty()) {
            refusals.add(StaffRules.refusal(RefusalCode.E_REQ, "staff_empty", "words"));
        }
        return refusals;
    }
}
