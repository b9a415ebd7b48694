package org.hearth.family.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.text.Messages;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.family.Families;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.Resources;
import org.hearth.family.scope.Desk;
import org.jspecify.annotations.Nullable;

/** Prints what a family carries to a resource and what it is asked afterwards. Each print is audited. */
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
    private final Sources sources;
    private final DocumentPrinter printer;
    private final Messages messages;

    /** Where the names on paper come from. */
    public record Sources(Families families, Agency agency, StaffDirectory staff, Resources resources) {}

    public ReferralPapers(Desk desk, Referrals referrals, Sources sources, DocumentPrinter printer, Messages messages) {
        this.desk = desk;
        this.referrals = referrals;
        this.sources = sources;
        this.printer = printer;
        this.messages = messages;
    }

    /**
     * The referral letter (DOC-08).
     *
     * @throws RuleViolation {@code E-REQ HS-038} until the family has approved what it says
     */
    public byte[] letter(ReferralId referral, Locale language, PaperSize paper) {
        desk.access().require(ReferralPermissions.WRITE);
        var known = referrals.get(referral);
        RuleViolation.throwIfAny(LetterRules.readyToPrint(known.letter()));
        var model = common(known, language);
        model.put("copyFor", known.draft().to().name());
        model.put("name", known.letter().name());
        model.put("facts", known.letter().facts());
        model.put(
                "approvedOn",
                Optional.<Object>ofNullable(known.letter().approvedOn()).orElse(""));
        model.put("contactWish", known.letter().contactWish());
        model.put("interpreter", known.letter().interpreter());
        model.put("place", place(known.draft().to().resource()));
        return print(LETTER, known, model, language, paper);
    }

    /** The follow-up slip (DOC-09), for a talk without a screen. */
    public byte[] slip(ReferralId referral, Locale language, PaperSize paper) {
        desk.access().require(ReferralPermissions.READ);
        var known = referrals.get(referral);
        var model = common(known, language);
        model.put("family", sources.families().get(known.family()).name());
        model.put("due", Optional.<Object>ofNullable(known.made().followUpDue()).orElse(""));
        return print(SLIP, known, model, language, paper);
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
        model.put("policyFooter", messages.text("fam.doc.policy", language));
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

    private byte[] print(
            DocumentTemplate template, Referral referral, Map<String, Object> model, Locale language, PaperSize paper) {
        var pdf = printer.print(template, model, language, paper);
        desk.audit()
                .record(
                        AuditAction.PRINT,
                        ReferralStore.KIND,
                        referral.id().value(),
                        Map.of("template", template.code()));
        return pdf;
    }
}
