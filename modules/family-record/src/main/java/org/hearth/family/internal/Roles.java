package org.hearth.family.internal;

import static org.hearth.family.merge.MergePermissions.MERGE;
import static org.hearth.family.scope.FamilyPermissions.ASSIGN;
import static org.hearth.family.scope.FamilyPermissions.CASELOAD;
import static org.hearth.family.scope.FamilyPermissions.CONFIDENTIAL_ADDRESS;
import static org.hearth.family.scope.FamilyPermissions.DIRECTORY;
import static org.hearth.family.scope.FamilyPermissions.DIRECTORY_WRITE;
import static org.hearth.family.scope.FamilyPermissions.EMERGENCY;
import static org.hearth.family.scope.FamilyPermissions.EMERGENCY_REVIEW;
import static org.hearth.family.scope.FamilyPermissions.IMPORT;
import static org.hearth.family.scope.FamilyPermissions.READ_ALL;
import static org.hearth.family.scope.FamilyPermissions.READ_OWN;
import static org.hearth.family.scope.FamilyPermissions.WRITE;

import java.util.List;
import java.util.Set;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.security.Role;

/** What the roles of the field may do with the shared record: the row "person, household" of the permission table. */
final class Roles {

    private static final List<Role> OWN = List.of(
            new Role("family_advocate", Set.of(DIRECTORY, READ_OWN, WRITE, IMPORT, CASELOAD, EMERGENCY)),
            new Role("home_visitor", Set.of(DIRECTORY, READ_OWN, WRITE, CASELOAD, EMERGENCY)),
            new Role("recruitment_staff", Set.of(DIRECTORY, READ_OWN, WRITE)),
            new Role("teacher", Set.of(DIRECTORY, READ_OWN, EMERGENCY)),
            new Role(
                    "family_services_manager",
                    Set.of(
                            DIRECTORY,
                            READ_OWN,
                            READ_ALL,
                            WRITE,
                            IMPORT,
                            ASSIGN,
                            CASELOAD,
                            CONFIDENTIAL_ADDRESS,
                            MERGE,
                            Policy.READ,
                            PolicyProposals.PROPOSE)),
            new Role(
                    "director",
                    Set.of(DIRECTORY, READ_OWN, READ_ALL, EMERGENCY_REVIEW, Policy.READ, PolicyProposals.APPROVE)),
            new Role("auditor", Set.of(DIRECTORY, READ_OWN, READ_ALL)),
            new Role(Role.ADMINISTRATOR, Set.of(DIRECTORY, DIRECTORY_WRITE)));

    /** The rows above with those of contacts, resources and referrals. */
    static final List<Role> ALL = ContactAndReferralRoles.joined(OWN);

    private Roles() {}
}
