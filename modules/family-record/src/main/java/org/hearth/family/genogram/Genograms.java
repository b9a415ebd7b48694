package org.hearth.family.genogram;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.StaffAssignment;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.Relationships;
import org.hearth.family.genogram.EcomapMaker.Surroundings;
import org.hearth.family.genogram.GenogramPicture.Use;
import org.hearth.family.household.Households;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.referral.Referrals;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;

/**
 * Genograms and ecomaps of the families in the caller's scope (FTM-019). Whoever is out of scope leaves no trace: a
 * parent whom the caller may not know of looks like one whom nobody knows. Confidential homes have no name.
 */
public final class Genograms {

    /** Genogram and ecomap on paper. */
    public static final DocumentTemplate PAPER =
            new DocumentTemplate("DOC-13", "genogram-and-ecomap", "fam.genogram.paper");

    private static final String KIND = "fam.genogram";
    private static final int OF_LATE = 90;

    private final Desk desk;
    private final Families families;
    private final Kindred kindred;
    private final Around around;
    private final Press press;

    /** The services that know of families. */
    public record FamilyFile(
            Families families, Memberships memberships, Relationships relationships, Households households) {}

    /** The services that know of people. */
    public record PersonFile(People people, PersonFacts facts, LegalOrders orders) {}

    /** The services that know what is around a family. */
    public record Around(
            Assignments assignments,
            StaffDirectory staff,
            Contacts contacts,
            Referrals referrals,
            LegalOrders orders) {}

    /** What prints. */
    public record Press(DocumentPrinter printer, Messages messages, Agency agency) {}

    public Genograms(Desk desk, FamilyFile family, PersonFile person, Around around, Press press) {
        this.desk = desk;
        families = family.families();
        this.around = around;
        this.press = press;
        kindred = new Kindred(family, person);
    }

    /** What a page shows of one family. */
    public record View(Picture genogram, List<GenogramRow> people, Picture ecomap, Ecomap connections) {}

    /** A family's genogram and ecomap; the reading is audited. Throws {@link NotFound} also when out of scope. */
    public View view(FamilyId family, Locale language) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().write(em -> {
            var known = known(family);
            desk.audit().record(AuditAction.VIEW, KIND, family.value());
            var words = new Words(press.messages(), language);
            var genogram = new GenogramMaker(known).make();
            var ecomap = ecomap(family, known, words);
            return new View(
                    new GenogramPicture(genogram, words, Use.PAGE).picture(),
                    new GenogramTable(genogram, words).rows(),
                    new EcomapPicture(ecomap, words).picture(),
                    ecomap);
        });
    }

    /** A family's genogram, to be worked with; the reading is audited. Throws {@link NotFound} also when out of scope. */
    public Genogram of(FamilyId family) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().write(em -> {
            desk.audit().record(AuditAction.VIEW, KIND, family.value());
            return new GenogramMaker(known(family)).make();
        });
    }

    /**
     * DOC-13. Paper goes from hand to hand: it leaves out where and how protected people live, names no confidential
     * home, and no service that tells of violence, of treatment or of mental health. It says that something is missing.
     */
    public byte[] print(FamilyId family, PrintChoice choice) {
        desk.access().require(FamilyPermissions.READ_OWN);
        return desk.work().write(em -> {
            var known = known(family);
            desk.audit().record(AuditAction.PRINT, KIND, family.value(), Map.of("template", PAPER.code()));
            var words = new Words(press.messages(), choice.language());
            var genogram = new GenogramMaker(known).makeForPaper();
            var ecomap = ecomap(family, known, words).forPaper();
            var model = new HashMap<>(new PaperModel(words).of(genogram, ecomap));
            model.put("family", words.family(families.get(family).name()));
            model.put("agency", press.agency().name());
            model.put("copyFor", press.messages().text("fam.paper.copy.file", choice.language()));
            model.put("policyFooter", press.messages().text("fam.paper.policy", choice.language()));
            return press.printer().print(PAPER, model, choice.language(), choice.paper());
        });
    }

    private Known known(FamilyId family) {
        return kindred.of(family, desk.time().today());
    }

    private Ecomap ecomap(FamilyId family, Known known, Words words) {
        var today = desk.time().today();
        var access = desk.access();
        var worker = access.allows(FamilyPermissions.DIRECTORY)
                ? around.assignments()
                        .findMain(family, today)
                        .map(StaffAssignment::staffCode)
                        .flatMap(around.staff()::findByCode)
                        .map(StaffMember::name)
                        .orElse("")
                : "";
        long contacts = access.allows(ContactPermissions.READ)
                ? around.contacts()
                        .between(family, today.minusDays(OF_LATE), today)
                        .completed()
                : 0;
        var referrals =
                access.allows(ReferralPermissions.READ) ? around.referrals().of(family) : List.<Referral>of();
        var people = known.people().stream()
                .filter(each -> each.role() != null)
                .map(Known.Somebody::id)
                .toList();
        return new EcomapMaker(known, words)
                .make(new Surroundings(
                        press.agency().name(),
                        worker,
                        contacts,
                        referrals,
                        around.orders().about(people)));
    }
}
