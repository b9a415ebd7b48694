package org.hearth.family.file;

import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.family.contact.ContactId;
import org.hearth.family.family.FamilyId;
import org.hearth.family.order.LegalOrderId;
import org.hearth.family.person.PersonId;

/** The records of the shared record to which files are attached. */
public final class FamilyFiles {

    /** A family's papers. */
    public static final String FAMILY = "fam.family";

    /** A person's papers: a birth certificate, a card. */
    public static final String PERSON = "fam.person";

    /** What belongs to a visit or a call. */
    public static final String CONTACT = "fam.contact";

    /** The document of a court order (model C1). */
    public static final String ORDER = "fam.legal_order";

    private FamilyFiles() {}

    /** The files of a family. */
    public static AttachmentSubject of(FamilyId family) {
        return new AttachmentSubject(FAMILY, family.value());
    }

    /** The files of a person. */
    public static AttachmentSubject of(PersonId person) {
        return new AttachmentSubject(PERSON, person.value());
    }

    /** The files of a contact. */
    public static AttachmentSubject of(ContactId contact) {
        return new AttachmentSubject(CONTACT, contact.value());
    }

    /** The files of a court order. */
    public static AttachmentSubject of(LegalOrderId order) {
        return new AttachmentSubject(ORDER, order.value());
    }
}
