package org.hearth.family.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.Lapse;
import org.hearth.family.consent.Standing;
import org.hearth.family.person.Person;

/**
 * Finds the release that lets one kind of records of one person go; where there is none, the one that comes nearest
 * tells what to do.
 */
final class ConsentRules {

    private final Sharing sharing;
    private final List<Standing> standings;

    ConsentRules(Sharing sharing, List<Standing> standings) {
        this.sharing = sharing;
        var wanted = sharing.release();
        this.standings = standings.stream()
                .filter(each -> wanted == null || each.release().id().equals(wanted))
                .toList();
    }

    /** What was found: an item for each kind of each person that may go, a refusal for each other. */
    record Answer(List<Disclosure.Item> items, List<Refusal> refusals) {}

    Answer answer(List<Person> persons) {
        var items = new ArrayList<Disclosure.Item>();
        var refusals = new ArrayList<Refusal>();
        for (var person : persons) {
            for (var kind : sharing.orderedKinds()) {
                var nearest = nearest(person, kind);
                if (nearest.filter(each -> near(each, kind) == Near.OPEN).isPresent()) {
                    items.add(new Disclosure.Item(
                            person.id(), kind, nearest.orElseThrow().release().id()));
                } else {
                    refusals.add(refusal(person, kind, nearest));
                }
            }
        }
        if (refusals.isEmpty() && anotherWay(items)) {
            refusals.add(GroundRules.refusal(RefusalCode.warning("W-METHOD"), "HS-012", "method")
                    .at("method")
                    .with("method", ConsentLists.method(sharing.method())));
        }
        return new Answer(items, refusals);
    }

    /** How near a release comes, from far to open. */
    private enum Near {
        FOR_OTHERS,
        OTHER_KINDS,
        OTHER_PURPOSE,
        LAPSED,
        OPEN
    }

    private Optional<Standing> nearest(Person person, String kind) {
        return standings.stream()
                .filter(each -> each.person().equals(person.id()))
                .max(Comparator.comparing((Standing each) -> near(each, kind))
                        .thenComparing(each -> each.release().draft().methods().contains(sharing.method())));
    }

    private Near near(Standing standing, String kind) {
        var draft = standing.release().draft();
        if (draft.recipients().stream().noneMatch(each -> each.covers(sharing.receiver()))) {
            return Near.FOR_OTHERS;
        }
        if (!draft.kinds().contains(kind)) {
            return Near.OTHER_KINDS;
        }
        if (!draft.purpose().covers(sharing.purpose())) {
            return Near.OTHER_PURPOSE;
        }
        return standing.holds() ? Near.OPEN : Near.LAPSED;
    }

    private boolean anotherWay(List<Disclosure.Item> items) {
        return standings.stream()
                .filter(each ->
                        items.stream().anyMatch(item -> each.release().id().equals(item.release())))
                .anyMatch(each -> !each.release().draft().methods().contains(sharing.method()));
    }

    private Refusal refusal(Person person, String kind, Optional<Standing> nearest) {
        boolean part2 = kind.equals(ConsentLists.PART_2);
        var near = nearest.map(each -> near(each, kind)).orElse(Near.FOR_OTHERS);
        var refusal = switch (near) {
            case FOR_OTHERS -> refused(part2 ? "B-37" : "B-06", part2 ? "none_part2" : "none");
            case OTHER_KINDS -> refused(part2 ? "B-37" : "B-06", part2 ? "none_part2" : "kinds");
            case OTHER_PURPOSE -> refused("HS-012", "purpose");
            case LAPSED, OPEN -> lapsed(nearest.flatMap(Standing::lapse).orElseThrow());
        };
        return refusal.at("kinds")
                .with("name", person.name().display())
                .with("kind", ConsentLists.kind(kind))
                .with("purpose", ConsentLists.purpose(sharing.purpose().code()))
                .with("receiver", sharing.receiver().display());
    }

    private static Refusal lapsed(Lapse lapse) {
        var rule = lapse.reason() == Lapse.Reason.OF_AGE ? "B-56" : "B-06";
        return refused(rule, "lapse." + lapse.reason()).with("day", lapse.day());
    }

    private static Refusal refused(String rule, String words) {
        return GroundRules.refusal(RefusalCode.E_CONSENT, rule, words);
    }
}
