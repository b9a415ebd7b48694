package org.hearth.family.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/** What a release needs before it can be signed. */
final class ReleaseRules {

    private static final String HEAD_START = "B-06";
    private static final String WAY_AND_PURPOSE = "HS-012";
    private static final String PART_2 = "B-37";

    private ReleaseRules() {}

    static Refusal refusal(RefusalCode code, String rule, String words) {
        return Refusal.of(code, rule, "fam.refusal.release." + words);
    }

    /** Nobody it is about, values that no form can give, and a period that ends before it begins. */
    static List<Refusal> malformed(ReleaseDraft draft) {
        var refusals = new ArrayList<Refusal>();
        // Without a person it would belong to no family, and nobody could open it again.
        missing(draft.subjects().isEmpty(), HEAD_START, "subjects").ifPresent(refusals::add);
        unknown(draft.kinds().stream().allMatch(ConsentLists.RECORD_KIND::has), "kinds")
                .ifPresent(refusals::add);
        unknown(draft.methods().stream().allMatch(ConsentLists.METHOD::has), "methods")
                .ifPresent(refusals::add);
        unknown(
                        draft.purpose().code().isEmpty()
                                || ConsentLists.PURPOSE.has(draft.purpose().code()),
                        "purpose")
                .ifPresent(refusals::add);
        var last = draft.expiresOn();
        if (last != null && last.isBefore(draft.startsOn())) {
            refusals.add(refusal(RefusalCode.E_RANGE, HEAD_START, "period").at("expiresOn"));
        }
        return refusals;
    }

    private static Optional<Refusal> unknown(boolean known, String field) {
        return known
                ? Optional.empty()
                : Optional.of(refusal(RefusalCode.E_FMT, HEAD_START, "unknown").at(field));
    }

    static List<Refusal> complete(ReleaseCase release) {
        var draft = release.release().draft();
        return Stream.of(
                        missing(draft.recipients().isEmpty(), HEAD_START, "recipients"),
                        missing(!draft.purpose().isStated(), WAY_AND_PURPOSE, "purpose"),
                        missing(draft.kinds().isEmpty(), HEAD_START, "kinds"),
                        missing(
                                draft.kinds().contains(ConsentLists.OTHER_NAMED)
                                        && draft.kindsNote().isEmpty(),
                                HEAD_START,
                                "kindsNote"),
                        missing(draft.methods().isEmpty(), WAY_AND_PURPOSE, "methods"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> missing(boolean missing, String rule, String field) {
        return missing
                ? Optional.of(
                        refusal(RefusalCode.E_REQ, rule, "missing." + field).at(field))
                : Optional.empty();
    }

    static List<Refusal> notOver(ReleaseCase release) {
        var last = release.release().draft().expiresOn();
        return last != null && last.isBefore(release.today())
                ? List.of(refusal(RefusalCode.E_RANGE, HEAD_START, "over")
                        .at("expiresOn")
                        .with("day", last))
                : List.of();
    }

    static List<Refusal> signedWillingly(ReleaseCase release) {
        var signature = Objects.requireNonNull(release.signature(), "signature");
        boolean empty = signature.signer().isEmpty()
                || (signature.way() == SignatureWay.SCREEN && signature.image().isEmpty());
        return Stream.of(
                        missing(empty, HEAD_START, "signature"),
                        missing(!signature.explained(), HEAD_START, "explained"),
                        missing(
                                release.interpreterNeeded()
                                        && signature.interpreter().isEmpty(),
                                HEAD_START,
                                "interpreter"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Records of substance use treatment go on a form of their own, to somebody named, for a time that ends. */
    static List<Refusal> ownFormForPart2(ReleaseCase release) {
        var draft = release.release().draft();
        boolean asked = draft.kinds().contains(ConsentLists.PART_2);
        if (!draft.part2()) {
            return asked
                    ? List.of(refusal(RefusalCode.E_CONSENT, PART_2, "own_form").at("kinds"))
                    : List.of();
        }
        var refusals = new ArrayList<Refusal>();
        if (!asked || draft.kinds().size() > 1) {
            refusals.add(refusal(RefusalCode.E_CONSENT, PART_2, "only_part2").at("kinds"));
        }
        if (draft.recipients().stream().anyMatch(each -> each.kind() == Recipient.Kind.GROUP)) {
            refusals.add(refusal(RefusalCode.E_CONSENT, PART_2, "named").at("recipients"));
        }
        missing(draft.expiresOn() == null, PART_2, "expiresOn").ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    static List<Refusal> mayGive(ReleaseCase release) {
        var giver = release.release().draft().giver();
        boolean inRecord = giver.authority() != Authority.ATTORNEY_FOR_CHILD && giver.authority() != Authority.COURT;
        if (giver.name().isEmpty() || (inRecord && giver.person() == null)) {
            return List.of(
                    refusal(RefusalCode.E_REQ, HEAD_START, "missing.giver").at("giver"));
        }
        return release.subjects().stream()
                .flatMap(subject -> mayGive(release, giver, subject).stream())
                .map(refusal -> refusal.at("giver").with("giver", giver.name()))
                .toList();
    }

    private static Optional<Refusal> mayGive(ReleaseCase release, Giver giver, SubjectStanding subject) {
        boolean adult = subject.isAdultOn(release.today());
        if (subject.giver()) {
            return adult || subject.age() >= release.minorAge()
                    ? Optional.empty()
                    : about(subject, "B-56", "minor").map(refusal -> refusal.with("age", release.minorAge()));
        }
        if (adult && giver.authority() != Authority.COURT) {
            return about(subject, "B-56", "of_age");
        }
        if (giver.authority() == Authority.SELF_18 || giver.authority() == Authority.MINOR_CONSENT) {
            return about(subject, HEAD_START, "only_self");
        }
        if (!giver.authority().isCaregivers()) {
            return Optional.empty();
        }
        if (subject.custodyTaken()) {
            return about(subject, HEAD_START, "no_custody");
        }
        return subject.caredFor() ? Optional.empty() : about(subject, HEAD_START, "no_caregiver");
    }

    private static Optional<Refusal> about(SubjectStanding subject, String rule, String words) {
        return Optional.of(refusal(RefusalCode.E_CONSENT, rule, words).with("name", subject.name()));
    }
}
