package org.hearth.family.ui.consent;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.Lapse;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseState;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;

/** A release in words. */
final class ReleaseWords {

    private final PageContext context;
    private final Fields fields;
    private final DateWords dates;

    ReleaseWords(PageContext context) {
        this.context = context;
        fields = new Fields(context);
        dates = new DateWords(context);
    }

    /** Whether it holds now, for those whose standing is known; the stored state otherwise. */
    Badge badge(Release release, Collection<Optional<Lapse>> lapses) {
        if (release.state() == ReleaseState.DRAFT || lapses.isEmpty()) {
            return new Badge(Badge.Tone.NEUTRAL, context.text("fam.release.state." + release.state()));
        }
        if (lapses.stream().anyMatch(Optional::isEmpty)) {
            return new Badge(Badge.Tone.GOOD, context.text("fam.release.state." + ReleaseState.SIGNED));
        }
        var lapse = lapses.iterator().next().orElseThrow();
        return new Badge(
                Badge.Tone.NEUTRAL,
                context.text("fam.release.lapse." + lapse.reason(), Map.of("day", dates.date(lapse.day()))));
    }

    String recipients(ReleaseDraft draft) {
        return draft.recipients().isEmpty()
                ? fields.text("release.no_recipient")
                : draft.recipients().stream().map(Recipient::name).collect(Collectors.joining(", "));
    }

    String kinds(Collection<String> kinds) {
        return ConsentLists.RECORD_KIND.values().stream()
                .filter(kinds::contains)
                .map(fields.listed(ConsentLists.RECORD_KIND))
                .collect(Collectors.joining(", "));
    }

    String purpose(Purpose purpose) {
        var code = purpose.code().isEmpty()
                ? ""
                : fields.listed(ConsentLists.PURPOSE).apply(purpose.code());
        return purpose.words().isEmpty() ? code : code + ": " + purpose.words();
    }

    String period(ReleaseDraft draft) {
        var last = draft.expiresOn();
        return last == null
                ? fields.text("release.from", Map.of("from", dates.date(draft.startsOn())))
                : fields.text("release.from_to", Map.of("from", dates.date(draft.startsOn()), "to", dates.date(last)));
    }

    /** Everything a signed release says. */
    DescriptionList all(Release release, FamilyPeople people) {
        var draft = release.draft();
        var list = new DescriptionList();
        put(list, "release.subjects", people.names(draft.subjects()));
        put(
                list,
                "release.giver",
                draft.giver().name() + " · "
                        + fields.coded(ConsentLists.AUTHORITY, draft.giver().authority()));
        put(list, "release.recipients", recipients(draft));
        put(list, "release.kinds", kinds(draft.kinds()));
        if (!draft.kindsNote().isEmpty()) {
            put(list, "release.kinds_note", draft.kindsNote());
        }
        put(list, "release.purpose", purpose(draft.purpose()));
        put(
                list,
                "release.methods",
                draft.orderedMethods().stream()
                        .map(fields.listed(ConsentLists.METHOD))
                        .collect(Collectors.joining(", ")));
        put(list, "release.period", period(draft));
        release.findSigned()
                .ifPresent(signed -> put(
                        list,
                        "release.signed",
                        fields.text(
                                "release.signed_by", Map.of("name", signed.signer(), "day", dates.date(signed.on())))));
        release.findEnded().ifPresent(ended -> put(list, "release.ended", ended(ended)));
        return list;
    }

    private String ended(Release.Ended ended) {
        var cause = fields.coded(ConsentLists.END_CAUSE, ended.cause());
        return ended.by().isEmpty()
                ? cause + " · " + dates.date(ended.from())
                : cause + " · " + ended.by() + " · " + dates.moment(ended.at()) + " · "
                        + fields.listed(ConsentLists.CHANNEL).apply(ended.how());
    }

    private void put(DescriptionList list, String key, String words) {
        list.add(new DescriptionList.Term(fields.text(key)), new DescriptionList.Description(words));
    }
}
