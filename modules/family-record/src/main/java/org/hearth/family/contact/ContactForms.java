package org.hearth.family.contact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.failure.NotFound;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Desk;

/**
 * The contact form on paper, for a visit where there is no signal. It holds nothing but the names of the family, and is
 * written in later with its true date (data model C11).
 */
public final class ContactForms {

    /** The blank form. */
    public static final DocumentTemplate BLANK =
            new DocumentTemplate("FORM-CONTACT", "contact-form", "fam.doc.contact");

    private final Desk desk;
    private final Families families;
    private final Contacts contacts;
    private final Press press;

    /** What prints. */
    public record Press(DocumentPrinter printer, Messages messages, Agency agency) {}

    public ContactForms(Desk desk, Families families, Contacts contacts, Press press) {
        this.desk = desk;
        this.families = families;
        this.contacts = contacts;
        this.press = press;
    }

    /** A form to take along. Throws {@link NotFound} for a family out of scope. */
    public byte[] blank(FamilyId family, PrintChoice choice) {
        desk.access().require(ContactPermissions.WRITE);
        families.requireWritable(family);
        return desk.work().write(em -> {
            desk.audit().record(AuditAction.PRINT, ContactStore.KIND, family.value(), Map.of("template", BLANK.code()));
            var model = new HashMap<String, Object>();
            model.put("family", families.get(family).name());
            model.put(
                    "people",
                    families.members(family).stream()
                            .map(each -> each.person().name().display())
                            .distinct()
                            .toList());
            model.put("types", codes(ContactType.values()));
            model.put("topics", contacts.topics(List.of()));
            model.put("interpreters", codes(InterpreterUse.values()));
            model.put("agency", press.agency().name());
            model.put("policyFooter", press.messages().text("fam.paper.policy", choice.language()));
            return press.printer().print(BLANK, model, choice.language(), choice.paper());
        });
    }

    private static List<String> codes(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
