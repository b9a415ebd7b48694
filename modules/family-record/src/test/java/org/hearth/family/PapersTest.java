package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearth.core.document.PaperSize;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.Revocation;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.inspection.Answer;
import org.hearth.family.inspection.Extracts;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.referral.ContactWay;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.LetterFacts;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPapers.Handing;
import org.hearth.family.referral.Referrals;
import org.hearth.family.referral.Sending;
import org.hearth.testkit.PdfUa;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The papers of the shared record, as people get them in their hands. */
final class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void releasesAndTheirWithdrawalAreAccessibleInBothLanguagesOnBothPapers() throws Exception {
        for (var choice : choices()) {
            check(release(home.common(), choice), choice, "release");
            var self = home.draft(home.mother, Authority.SELF_18, home.mother);
            check(release(ConsentHome.of(self, Set.of("sud_part2"), true), choice), choice, "part2");
        }
    }

    @Test
    void letterAndSlipAreAccessibleInBothLanguagesOnBothPapers() throws Exception {
        var referrals = prairie.get(Referrals.class);
        var papers = prairie.get(ReferralPapers.class);
        var draft = ReferralDraft.quick("FS_FOOD", Destination.named("City Food Pantry"), 3)
                .sent(new Sending(ContactWay.FAMILY_WITH_LETTER, null));
        var facts = new LetterFacts(
                "Rosa García", "Comida para cinco hasta el día de pago.", TODAY, "Después de las 5 pm", "Spanish");
        var id = prairie.as(Prairie.ADVOCATE, () -> {
            var made = referrals.refer(home.family, "family-record", draft, TODAY, Reasons.NONE);
            referrals.approveLetter(made, referrals.get(made).version(), facts);
            return made;
        });
        for (var choice : choices()) {
            prairie.as(Prairie.ADVOCATE, () -> {
                papers.letter(id, Handing.FAMILY, choice, Reasons.NONE);
                papers.slip(id, Handing.FAMILY, choice, Reasons.NONE);
            });
            for (var document : prairie.as(Prairie.ADVOCATE, () -> papers.documents(id)).stream()
                    .limit(4)
                    .toList()) {
                check(
                        prairie.as(Prairie.ADVOCATE, () -> papers.pdf(id, document.id())),
                        choice,
                        document.template() + (document.title().contains("Pantry") ? "-to" : "-own"));
            }
        }
    }

    @Test
    void theAnswerToARequestIsAccessibleInBothLanguagesOnBothPapers() throws Exception {
        home.sign(home.common());
        prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(SharingGate.class)
                        .require(home.sharing(Set.of("attendance"), Ground.CONSENT, home.child.id())));
        var requests = prairie.get(RecordRequests.class);
        var id = prairie.as(
                Prairie.ADVOCATE,
                () -> requests.receive(new NewRecordRequest(
                        home.family,
                        home.child.id(),
                        home.mother.id(),
                        "Rosa Muster",
                        RequestKind.INSPECT,
                        "",
                        TODAY)));
        prairie.as(
                ConsentHome.PRIVACY,
                () -> requests.answer(id, 1, new Answer(Outcome.GRANTED, "Come on Tuesday.", TODAY)));
        for (var choice : choices()) {
            var pdf = prairie.as(
                    ConsentHome.PRIVACY, () -> prairie.get(Extracts.class).reply(id, choice));
            check(pdf, choice, "DOC-21");
        }
    }

    /** The signed form and, afterwards, its withdrawal. */
    private List<byte[]> release(ReleaseDraft draft, PrintChoice choice) {
        var releases = home.releases();
        return prairie.as(Prairie.ADVOCATE, () -> {
            ReleaseId id = releases.draft(draft);
            var signature = ConsentHome.typed(draft.giver().name());
            releases.sign(id, releases.get(id).version(), signature, choice);
            var now = prairie.get(SiteTime.class).now();
            releases.revoke(id, new Revocation(now, "Rosa Muster", "phone"), choice);
            return releases.documents(id).stream()
                    .map(each -> releases.pdf(id, each.id()))
                    .toList();
        });
    }

    private static List<PrintChoice> choices() {
        return List.of(
                new PrintChoice(Locale.ENGLISH, PaperSize.LETTER),
                new PrintChoice(Locale.of("es"), PaperSize.LETTER),
                new PrintChoice(Locale.ENGLISH, PaperSize.A4),
                new PrintChoice(Locale.of("es"), PaperSize.A4));
    }

    private static void check(List<byte[]> pdfs, PrintChoice choice, String name) throws Exception {
        assertThat(pdfs).hasSizeGreaterThanOrEqualTo(3);
        for (int number = 0; number < pdfs.size(); number++) {
            check(pdfs.get(number), choice, name + "-" + number);
        }
    }

    private static void check(byte[] pdf, PrintChoice choice, String name) throws Exception {
        assertThat(PdfUa.failures(pdf)).as("%s %s", name, choice).isEmpty();
        // Kept as build output, to be looked at.
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + "-" + choice.language() + "-" + choice.paper() + ".pdf"), pdf);
    }
}
