package org.hearth.family.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.text.MessageKey;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.person.Person;

/** What a sharing must say, and what each way without consent needs. */
final class GroundRules {

    /** What belongs to the family and not to the child alone: a caseworker of foster care does not get it. */
    private static final Set<String> FAMILYS_OWN =
            Set.of("plan_and_goals", "meeting_plan", "contact_details", ConsentLists.PART_2);

    private GroundRules() {}

    static Refusal refusal(RefusalCode code, String rule, String words) {
        return Refusal.of(code, rule, "fam.refusal.sharing." + words);
    }

    /** Values without which nobody could say afterwards what went to whom. */
    static List<Refusal> unclear(Sharing sharing) {
        var refusals = new ArrayList<Refusal>();
        require(refusals, !sharing.persons().isEmpty(), "persons");
        require(refusals, !sharing.receiver().isNobody(), "receiver");
        require(refusals, sharing.purpose().isStated(), "purpose");
        require(refusals, !sharing.kinds().isEmpty(), "kinds");
        require(refusals, !sharing.method().isEmpty(), "method");
        require(refusals, !sharing.what().words().isEmpty(), "what");
        boolean known = sharing.kinds().stream().allMatch(ConsentLists.RECORD_KIND::has)
                && (sharing.method().isEmpty() || ConsentLists.METHOD.has(sharing.method()));
        if (!known) {
            refusals.add(refusal(RefusalCode.E_FMT, "B-11", "unknown"));
        }
        return refusals;
    }

    private static void require(List<Refusal> refusals, boolean given, String field) {
        if (!given) {
            refusals.add(refusal(RefusalCode.E_REQ, "B-11", "missing." + field).at(field));
        }
    }

    /** What keeps a way without consent closed. */
    static List<Refusal> withoutConsent(
            Sharing sharing, Collection<Person> persons, LocalDate today, ComingOfAge ofAge) {
        var ground = sharing.ground();
        var basis = ground.basis();
        var refusals = new ArrayList<Refusal>();
        if (basis.needsReference() && ground.reference().isEmpty()) {
            refusals.add(named(basis, "reference").at("reference"));
        }
        var notice = ground.noticeOn();
        if (basis.needsNotice() && (notice == null || notice.isAfter(today))) {
            refusals.add(named(basis, "notice").at("noticeOn"));
        }
        if (basis.needsDestruction() && ground.destroyBy() == null) {
            refusals.add(named(basis, "destruction").at("destroyBy"));
        }
        if (sharing.hasPart2() && !basis.opensPart2()) {
            refusals.add(
                    refusal(RefusalCode.E_CONSENT, "B-37", "part2").at("kinds").with("basis", words(basis)));
        }
        if (basis == Basis.FOSTER_CASEWORKER) {
            refusals.addAll(onlyTheChild(sharing, persons, today, ofAge));
        }
        return refusals;
    }

    private static List<Refusal> onlyTheChild(
            Sharing sharing, Collection<Person> persons, LocalDate today, ComingOfAge ofAge) {
        var refusals = new ArrayList<Refusal>();
        sharing.orderedKinds().stream()
                .filter(FAMILYS_OWN::contains)
                .filter(kind -> !kind.equals(ConsentLists.PART_2))
                .map(kind -> refusal(RefusalCode.E_CONSENT, "B-08", "familys_own")
                        .at("kinds")
                        .with("kind", ConsentLists.kind(kind)))
                .forEach(refusals::add);
        persons.stream()
                .filter(person -> person.birthDate() == null || person.isAdultOn(today, ofAge))
                .map(person -> refusal(RefusalCode.E_CONSENT, "B-08", "not_a_child")
                        .at("persons")
                        .with("name", person.name().display()))
                .forEach(refusals::add);
        return refusals;
    }

    private static Refusal named(Basis basis, String words) {
        return refusal(RefusalCode.E_CONSENT, basis.rule(), words).with("basis", words(basis));
    }

    private static MessageKey words(Basis basis) {
        return DisclosureLists.basis(basis);
    }
}
