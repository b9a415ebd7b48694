package org.hearth.family.ui;

import org.hearth.core.attachment.Attachments;
import org.hearth.family.family.Families;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.Relationships;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.household.Households;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.ContactPoints;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;

/**
 * What the sections and dialogs of a page work with.
 *
 * @param changed shows the page anew after something was saved
 * @param toRead true where the record is open in an emergency only, so that nothing can be changed
 */
record RecordDesk(
        PageContext context,
        FamilyFile family,
        PersonFile person,
        Attachments attachments,
        Runnable changed,
        boolean toRead) {

    RecordDesk(PageContext context, FamilyFile family, PersonFile person, Attachments attachments, Runnable changed) {
        this(context, family, person, attachments, changed, false);
    }

    /** The same desk, at which nothing is changed unless the record is {@code own}. */
    RecordDesk changing(boolean own) {
        return new RecordDesk(context, family, person, attachments, changed, !own);
    }

    /** The services about families. */
    record FamilyFile(
            Families families,
            Memberships memberships,
            Relationships relationships,
            Households households,
            FamilyIntake intake) {}

    /** The services about people. */
    record PersonFile(People people, PersonFacts facts, ContactPoints contacts, LegalOrders orders, MoreFacts more) {}

    /** What the record holds about somebody beside that. */
    record MoreFacts(ExternalIds externalIds, ReportingFamilies reporting, RestrictedFlags flags) {}

    Fields fields() {
        return new Fields(context);
    }

    DateWords dates() {
        return new DateWords(context);
    }

    EndDialogs endings() {
        return new EndDialogs(this);
    }

    boolean mayWrite() {
        return !toRead && context.access().allows(FamilyPermissions.WRITE);
    }

    boolean seesConfidential() {
        return context.access().allows(FamilyPermissions.CONFIDENTIAL_ADDRESS);
    }
}
