package org.hearth.family.genogram;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.family.RelationQuality;
import org.hearth.family.family.Relationship;
import org.hearth.family.genogram.Ecomap.Connection;
import org.hearth.family.genogram.Ecomap.Kind;
import org.hearth.family.genogram.Ecomap.Strength;
import org.hearth.family.genogram.Known.Somebody;
import org.hearth.family.order.LegalOrder;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralState;

/** Makes an ecomap of what the record tells the caller. */
final class EcomapMaker {

    private static final int OFTEN = 3;
    private static final Set<String> FAMILY = Set.of(
            "parent", "adoptive_parent", "step_parent", "foster_parent", "sibling", "half_sibling", "step_sibling");
    /** What a paper that is left lying about must not give away. */
    private static final Set<String> CONFIDENTIAL =
            Set.of("FS_DV", "FS_CAN", "FS_MH", "FS_SU_PREV", "FS_SU_TREAT", "FS_INCARCERATED");

    private final Known known;
    private final Words words;

    /**
     * What is around a family.
     *
     * @param contacts how many completed ones there were of late
     */
    record Surroundings(
            String agency, String worker, long contacts, List<Referral> referrals, List<LegalOrder> orders) {}

    EcomapMaker(Known known, Words words) {
        this.known = known;
        this.words = words;
    }

    Ecomap make(Surroundings around) {
        var family = known.people().stream()
                .filter(EcomapMaker::belongs)
                .map(each -> each.person().name().display())
                .toList();
        var connections = Stream.of(
                        Stream.of(agency(around)),
                        services(around.referrals()).stream(),
                        courts(around.orders()).stream(),
                        people().stream())
                .flatMap(each -> each)
                .toList();
        return new Ecomap(family, connections, false);
    }

    private static boolean belongs(Somebody somebody) {
        return somebody.role() != null && !somebody.left();
    }

    private static Connection agency(Surroundings around) {
        var strength =
                around.contacts() >= OFTEN ? Strength.STRONG : around.contacts() > 0 ? Strength.STEADY : Strength.WEAK;
        return new Connection(around.agency(), Kind.AGENCY, around.worker(), strength, false);
    }

    /** The latest referral to each place. */
    private List<Connection> services(List<Referral> referrals) {
        var latest = new LinkedHashMap<String, Referral>();
        referrals.stream()
                .filter(each -> each.state() != ReferralState.DRAFT)
                .sorted(Comparator.comparing(each -> each.id().value()))
                .forEach(each -> latest.put(each.draft().to().name(), each));
        return latest.entrySet().stream()
                .map(each -> new Connection(
                        each.getKey(),
                        Kind.SERVICE,
                        words.listed("service_category", each.getValue().draft().category()),
                        strength(each.getValue()),
                        CONFIDENTIAL.contains(each.getValue().draft().category())))
                .toList();
    }

    private static Strength strength(Referral referral) {
        return switch (referral.state()) {
            case DRAFT, MADE, CONTACTED, WAITLISTED -> Strength.WEAK;
            case RECEIVING, COMPLETED -> Strength.STEADY;
            case DECLINED_BY_FAMILY, NOT_ELIGIBLE, UNREACHABLE -> Strength.BROKEN;
            case FOLLOWED_UP, CLOSED -> referral.isReceived() ? Strength.STEADY : Strength.BROKEN;
        };
    }

    private List<Connection> courts(List<LegalOrder> orders) {
        Map<String, Boolean> courts = orders.stream()
                .filter(each -> each.isInForceOn(known.today()))
                .collect(Collectors.toMap(
                        each -> each.content().text().court(),
                        each -> each.content().kind().keepsApart(),
                        (one, two) -> one || two,
                        LinkedHashMap::new));
        return courts.entrySet().stream()
                .map(each -> new Connection(
                        each.getKey().isEmpty() ? words.text("court") : each.getKey(),
                        Kind.COURT,
                        words.text("order"),
                        Strength.STEADY,
                        each.getValue()))
                .toList();
    }

    /** Relatives and friends who do not belong to the family itself. */
    private List<Connection> people() {
        var inside = known.people().stream()
                .filter(EcomapMaker::belongs)
                .map(Somebody::id)
                .collect(Collectors.toSet());
        var hidden = known.apart().stream()
                .flatMap(each -> Stream.of(each.subject(), each.isProtected()))
                .collect(Collectors.toSet());
        return known.people().stream()
                .filter(each -> !belongs(each))
                .flatMap(somebody -> known.relationships().stream()
                        .filter(each -> !known.hasEnded(each) && !FAMILY.contains(each.type()))
                        .filter(each -> (each.from().equals(somebody.id()) && inside.contains(each.to()))
                                || (each.to().equals(somebody.id()) && inside.contains(each.from())))
                        .limit(1)
                        .map(each -> new Connection(
                                somebody.person().name().display(),
                                Kind.PERSON,
                                words.listed("relation_type", each.type()),
                                strength(each),
                                hidden.contains(somebody.id()))))
                .toList();
    }

    private static Strength strength(Relationship relation) {
        RelationQuality quality = relation.terms().quality();
        return switch (quality) {
            case CLOSE -> Strength.STRONG;
            case ORDINARY, UNKNOWN -> Strength.STEADY;
            case DISTANT -> Strength.WEAK;
            case CONFLICT -> Strength.STRAINED;
            case CUT_OFF -> Strength.BROKEN;
        };
    }
}
