package org.hearth.family.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.text.Messages;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.family.Families;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.Resources;
import org.hearth.family.scope.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Prints what a resource gets about a family and what the family is asked afterwards, each as two copies that are filed:
 * one for whoever it is for, one for the file. What the agency sends itself goes through the gate.
 */
public final class ReferralPapers {

    /** The referral letter: family-approved facts only, never outcome levels. */
    public static final DocumentTemplate LETTER = new DocumentTemplate("DOC-08", "referral-letter", "fam.doc.letter");

    /** The slip with the questions of the follow-up. */
    public static final DocumentTemplate SLIP =
            new DocumentTemplate("DOC-09", "referral-follow-up-slip", "fam.doc.slip");

    /** Both. */
    public static final List<DocumentTemplate> TEMPLATES = List.of(LETTER, SLIP);

    private final Desk desk;
    private final Referrals referrals;
    private final ReferralSharing sharing;
    private final Sources sources;
    private final Press press;

    /** Where the names on paper come from. */
    public record Sources(Families families, Agency agency, StaffDirectory staff, Resources resources) {}

    /** What prints and files. */
    public record Press(DocumentPrinter printer, StoredDocuments archive, Messages messages) {}

    /** How a paper gets to whoever it is for. */
    public enum Handing {
        /** The family takes it along, or answers it. */
        FAMILY,
        /** The agency sends it to the resource. */
        SENT
    }

    public ReferralPapers(Desk desk, Referrals referrals, ReferralSharing sharing, Sources sources, Press press) {
        this.desk = desk;
        this.referrals = referrals;
        this.sharing = sharing;
        this.sources = sources;
        this.press = press;
    }

    /**
     * The referral letter (DOC-08).
     *
     * @param reasons answers to soft rules of the gate, when it is sent
     * @return the copy for the resource
     * @throws RuleViolation {@code E-REQ HS-038} until the family has approved what it says; when it is sent, whatever
     *     the gate refuses
     */
    public StoredDocument letter(ReferralId referral, Handing handing, PrintChoice choice, Reasons reasons) {
        desk.access().require(ReferralPermissions.WRITE);
        var known = referrals.own(referral);
        RuleViolation.throwIfAny(LetterRules.readyToPrint(known.letter()));
        var model = common(known, choice.language());
        model.put("name", known.letter().name());
        model.put("facts", known.letter().facts());
        model.put(
                "approvedOn",
                Optional.<Object>ofNullable(known.letter().approvedOn()).orElse(""));
        model.put("contactWish", known.letter().contactWish());
        model.put("interpreter", known.letter().interpreter());
        model.put("place", place(known.draft().to().resource()));
        return file(new Paper(LETTER, known, model, known.draft().to().name()), handing, choice, reasons);
    }

    /**
     * The follow-up slip (DOC-09): for a talk with the family without a screen, or sent to the resource.
     *
     * @return the copy for the family or the resource
     * @throws RuleViolation when it is sent, whatever the gate refuses
     */
    public StoredDocument slip(ReferralId referral, Handing handing, PrintChoice choice, Reasons reasons) {
        desk.access().require(ReferralPermissions.WRITE);
        var known = referrals.own(referral);
        var model = common(known, choice.language());
        var family = sources.families().get(known.family()).name();
        model.put("family", family);
        model.put("due", Optional.<Object>ofNullable(known.made().followUpDue()).orElse(""));
        var reader = handing == Handing.SENT
                ? known.draft().to().name()
                : press.messages().text("fam.paper.copy.family", choice.language());
        return file(new Paper(SLIP, known, model, reader), handing, choice, reasons);
    }

    /** Who may see the papers of a referral: who may see the referral, and who answers for who opened them. */
    public DocumentGuard guard() {
        return new DocumentGuard(
                ReferralStore.KIND,
                referral ->
                        desk.access().allows(ConsentPermissions.OPENINGS) || referrals.maySee(new ReferralId(referral)),
                referral -> referrals.mayChange(new ReferralId(referral)));
    }

    /** The filed papers of a referral, newest first. */
    public List<StoredDocument> documents(ReferralId referral) {
        referrals.known(referral);
        return press.archive().about(referral.value());
    }

    /** The bytes of a filed paper of a referral. Throws {@link NotFound} for another's. */
    public byte[] pdf(ReferralId referral, UUID document) {
        if (documents(referral).stream().noneMatch(each -> each.id().equals(document))) {
            throw new NotFound("fam.document", document);
        }
        return desk.work().write(em -> press.archive().pdf(document, StoredDocuments.Use.PRINT));
    }

    /** What is to be printed, and for whom the first copy is. */
    private record Paper(DocumentTemplate template, Referral referral, Map<String, Object> model, String reader) {}

    private StoredDocument file(Paper paper, Handing handing, PrintChoice choice, Reasons reasons) {
        var forFile = press.messages().text("fam.paper.copy.file", choice.language());
        return desk.work().write(em -> {
            if (handing == Handing.SENT) {
                var shared = sharing.send(paper.referral(), paper.template(), reasons);
                paper.model()
                        .put(
                                "statements",
                                shared.statements().stream()
                                        .map(Statement::words)
                                        .toList());
            }
            var first = store(paper, paper.reader(), choice);
            store(paper, forFile, choice);
            desk.audit()
                    .record(
                            AuditAction.PRINT,
                            ReferralStore.KIND,
                            paper.referral().id().value(),
                            Map.of("template", paper.template().code(), "handing", handing.name()));
            return first;
        });
    }

    private StoredDocument store(Paper paper, String reader, PrintChoice choice) {
        var template = paper.template();
        var model = new HashMap<>(paper.model());
        model.put("copyFor", reader);
        var title = press.messages().text(template.title(), choice.language()) + " · " + reader;
        var document = new NewDocument(
                paper.referral().id().value(),
                title,
                ReferralStore.KIND,
                template.code(),
                press.printer().version(template),
                choice.language(),
                List.of());
        return press.archive()
                .store(document, press.printer().print(template, model, choice.language(), choice.paper()));
    }

    private Map<String, Object> common(Referral referral, Locale language) {
        var model = new HashMap<String, Object>();
        model.put(
                "agency",
                sources.agency().findOrganization().map(Organization::name).orElse(""));
        model.put("staff", staff(referral.made().by()));
        model.put("to", referral.draft().to().name());
        model.put("category", referral.draft().category());
        model.put("madeOn", Optional.<Object>ofNullable(referral.made().on()).orElse(""));
        model.put("statements", List.of());
        model.put("policyFooter", press.messages().text("fam.doc.policy", language));
        return model;
    }

    private String staff(String code) {
        return sources.staff().findByCode(code).map(StaffMember::name).orElse("");
    }

    private String place(@Nullable ResourceId resource) {
        return resource == null
                ? ""
                : sources.resources().get(resource).draft().practical().contact();
    }
}
