package org.hearth.family.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.core.security.Permission;
import org.hearth.core.security.Role;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.resource.ResourcePermissions;

/**
 * What roles may do with contacts, the directory and referrals. Teachers write contacts, a manager reads referrals, and
 * whoever sees only aggregates sees no referral.
 */
final class ContactAndReferralRoles {

    private static final Set<Permission> WORK_WITH_FAMILIES = Set.of(
            ContactPermissions.READ,
            ContactPermissions.WRITE,
            ResourcePermissions.READ,
            ResourcePermissions.WRITE,
            ResourcePermissions.RATE,
            ReferralPermissions.READ,
            ReferralPermissions.WRITE);

    private static final Map<String, Set<Permission>> GRANTS = Map.of(
            "family_advocate",
            WORK_WITH_FAMILIES,
            "home_visitor",
            WORK_WITH_FAMILIES,
            "recruitment_staff",
            WORK_WITH_FAMILIES,
            "teacher",
            Set.of(ContactPermissions.READ, ContactPermissions.WRITE, ResourcePermissions.READ),
            "family_services_manager",
            Set.of(
                    ContactPermissions.READ,
                    ContactPermissions.WRITE,
                    ResourcePermissions.READ,
                    ResourcePermissions.WRITE,
                    ReferralPermissions.READ),
            "director",
            Set.of(ContactPermissions.READ, ResourcePermissions.READ),
            "auditor",
            Set.of(ContactPermissions.READ, ResourcePermissions.READ),
            Role.ADMINISTRATOR,
            Set.of(ResourcePermissions.READ, ResourcePermissions.WRITE));

    private ContactAndReferralRoles() {}

    static List<Role> joined(List<Role> roles) {
        return roles.stream().map(ContactAndReferralRoles::joined).toList();
    }

    private static Role joined(Role role) {
        var all = new HashSet<>(role.permissions());
        all.addAll(GRANTS.getOrDefault(role.code(), Set.of()));
        return new Role(role.code(), all);
    }
}
