package org.hearth.family.family;

import java.util.List;
import org.hearth.family.household.Household;
import org.hearth.family.person.ContactPoint;

/** All that the family page shows of the shared record: members first, the primary adult at the top. */
public record FamilyRecord(
        Family family,
        List<FamilyMember> members,
        List<Relationship> relationships,
        List<Household> households,
        List<ContactPoint> contactPoints) {

    public FamilyRecord {
        members = List.copyOf(members);
        relationships = List.copyOf(relationships);
        households = List.copyOf(households);
        contactPoints = List.copyOf(contactPoints);
    }
}
