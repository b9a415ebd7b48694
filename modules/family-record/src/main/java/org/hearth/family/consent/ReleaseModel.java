package org.hearth.family.consent;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the templates of DOC-06 and DOC-07 name. A missing value is an empty text, because a template knows no null. */
final class ReleaseModel {

    private ReleaseModel() {}

    /**
     * Everything a form says.
     *
     * @param names of those it is about
     * @param agency who lets the records go
     */
    static Map<String, Object> of(Release release, List<String> names, String agency) {
        var draft = release.draft();
        var model = new HashMap<String, Object>();
        model.put("subjects", names);
        model.put("agency", agency);
        model.put("giver", draft.giver().name());
        model.put("authority", draft.giver().authority().name().toLowerCase(Locale.ROOT));
        model.put(
                "recipients",
                draft.recipients().stream()
                        .map(each -> Map.of("kind", each.kind().name(), "name", each.name()))
                        .toList());
        model.put("purpose", draft.purpose().code());
        model.put("purposeWords", draft.purpose().words());
        model.put("kinds", draft.orderedKinds());
        model.put("kindsNote", draft.kindsNote());
        model.put("methods", draft.orderedMethods());
        model.put("startsOn", draft.startsOn());
        model.put("expiresOn", orEmpty(draft.expiresOn()));
        model.put("part2", draft.part2());
        return model;
    }

    /** Adds who signed, or nobody for a form to be read first. */
    static void sign(Map<String, Object> model, @Nullable ReleaseSignature signature, @Nullable LocalDate on) {
        var given = Optional.ofNullable(signature);
        model.put("signer", given.map(ReleaseSignature::signer).orElse(""));
        model.put("way", given.map(each -> each.way().name()).orElse(""));
        model.put("interpreter", given.map(ReleaseSignature::interpreter).orElse(""));
        model.put(
                "picture",
                given.flatMap(ReleaseSignature::image)
                        .map(bytes ->
                                "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes))
                        .orElse(""));
        model.put("signedOn", orEmpty(on));
    }

    static Object orEmpty(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
