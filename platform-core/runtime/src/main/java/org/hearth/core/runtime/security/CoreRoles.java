package org.hearth.core.runtime.security;

import java.util.List;
import java.util.Set;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.Modules;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Agency;
import org.hearth.core.security.Role;

/**
 * The roles that exist without any module. None of them sees a family's data, but for the export of a module that an
 * administrator is about to uninstall, which stands in the audit trail.
 */
public final class CoreRoles {

    /** Under this id the registry knows them. */
    public static final String MODULE = "core";

    private CoreRoles() {}

    /** Administrator, privacy officer, auditor. */
    public static List<Role> all() {
        return List.of(
                new Role(
                        Role.ADMINISTRATOR,
                        Set.of(
                                Modules.SWITCH,
                                ModuleRecords.EXPORT,
                                Accounts.MANAGE,
                                Agency.SETTINGS,
                                Policy.READ,
                                Policy.CHANGE,
                                ReferenceLists.READ,
                                ReferenceLists.CHANGE,
                                AuditTrail.READ)),
                new Role(
                        "privacy_officer",
                        Set.of(
                                AuditTrail.READ,
                                Policy.READ,
                                PolicyProposals.APPROVE_PRIVACY,
                                Reports.READ,
                                Reports.EXPORT)),
                new Role(
                        "auditor",
                        Set.of(AuditTrail.READ, Policy.READ, ReferenceLists.READ, Reports.READ, Reports.EXPORT)));
    }
}
