package org.hearth.family.internal;

import static org.hearth.family.consent.ConsentPermissions.ANSWER;
import static org.hearth.family.consent.ConsentPermissions.OPENINGS;
import static org.hearth.family.consent.ConsentPermissions.READ;
import static org.hearth.family.consent.ConsentPermissions.REVOKE;
import static org.hearth.family.consent.ConsentPermissions.SHARE;
import static org.hearth.family.consent.ConsentPermissions.WRITE;

import java.util.List;
import java.util.Set;
import org.hearth.core.security.Role;
import org.hearth.family.flag.FlagPermissions;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.scope.FamilyPermissions;

/** What the roles of the field may do: the row "consents, disclosure log" of the permission table. */
final class ConsentRoles {

    static final List<Role> ALL = List.of(
            new Role("family_advocate", Set.of(READ, WRITE, REVOKE, SHARE)),
            new Role("home_visitor", Set.of(READ, WRITE, REVOKE, SHARE)),
            // They read only; but a family may take a release back through anybody, at once.
            new Role("family_services_manager", Set.of(READ, REVOKE)),
            new Role("director", Set.of(READ, REVOKE)),
            new Role(
                    "privacy_officer",
                    Set.of(
                            FamilyPermissions.DIRECTORY,
                            FamilyPermissions.READ_OWN,
                            FamilyPermissions.READ_ALL,
                            FamilyPermissions.EMERGENCY_REVIEW,
                            READ,
                            WRITE,
                            REVOKE,
                            SHARE,
                            ANSWER,
                            OPENINGS,
                            PrivacyPermissions.EXPORT,
                            FlagPermissions.EVERY,
                            PrivacyPermissions.RETENTION,
                            PrivacyPermissions.HOLD,
                            PrivacyPermissions.PURGE_PROPOSE,
                            PrivacyPermissions.PURGE_APPROVE)),
            // By numbers only: they see no family.
            new Role(Role.ADMINISTRATOR, Set.of(PrivacyPermissions.RETENTION, PrivacyPermissions.PURGE_PROPOSE)),
            new Role("auditor", Set.of(READ, OPENINGS)));

    private ConsentRoles() {}
}
