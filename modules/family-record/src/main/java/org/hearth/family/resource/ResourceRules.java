package org.hearth.family.resource;

import java.util.ArrayList;
import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.resource.ResourceDraft.Practical;

/** What an entry of the directory must hold. */
final class ResourceRules {

    private static final String RULE = "HS-057";

    private ResourceRules() {}

    static List<Refusal> check(ResourceDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (draft.name().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "resource_name", "name"));
        }
        if (draft.categories().isEmpty()) {
            refusals.add(refusal(RefusalCode.E_REQ, "resource_category", "categories"));
        }
        if (!draft.domains().stream().allMatch(ResourceLists.DOMAINS::has)) {
            refusals.add(refusal(RefusalCode.E_FMT, "resource_code", "domains"));
        }
        if (!draft.languages().stream()
                .allMatch(code -> LanguageCodes.find(code).filter(code::equals).isPresent())) {
            refusals.add(refusal(RefusalCode.E_FMT, "resource_code", "languages"));
        }
        tooLong(refusals, "name", draft.name(), ResourceDraft.NAME_LENGTH);
        tooLong(refusals, "organization", draft.organization(), ResourceDraft.NAME_LENGTH);
        tooLong(refusals, "area", draft.area(), ResourceDraft.AREA_LENGTH);
        tooLong(refusals, "hours", draft.practical().hours(), Practical.SHORT_LENGTH);
        tooLong(refusals, "contact", draft.practical().contact(), Practical.CONTACT_LENGTH);
        tooLong(refusals, "eligibility", draft.practical().eligibility(), Practical.ELIGIBILITY_LENGTH);
        tooLong(refusals, "cost", draft.practical().cost(), Practical.SHORT_LENGTH);
        return refusals;
    }

    private static void tooLong(List<Refusal> refusals, String field, String words, int longest) {
        if (words.length() > longest) {
            refusals.add(refusal(RefusalCode.E_RANGE, "too_long", field).with("longest", longest));
        }
    }

    private static Refusal refusal(RefusalCode code, String words, String field) {
        return Refusal.of(code, RULE, "fam.refusal." + words).at(field);
    }
}
