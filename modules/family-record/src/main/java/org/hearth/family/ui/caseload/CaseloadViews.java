package org.hearth.family.ui.caseload;

import java.util.List;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.Caseloads;
import org.hearth.family.assignment.TransferId;
import org.hearth.family.assignment.Transfers;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages of caseloads and transfers, and the entry in the navigation of those who assign. */
@Component
public final class CaseloadViews implements ModuleViews {

    static final String CASELOADS = "caseloads";

    private final Services services;

    /** What the pages work with. */
    record Services(
            Caseloads caseloads, Transfers transfers, Assignments assignments, StaffDirectory staff, Agency agency) {}

    /** Takes the module's published services. */
    @Activate
    public CaseloadViews(
            @Reference Caseloads caseloads,
            @Reference Transfers transfers,
            @Reference Assignments assignments,
            @Reference StaffDirectory staff,
            @Reference Agency agency) {
        services = new Services(caseloads, transfers, assignments, staff, agency);
    }

    static String worker(StaffId worker) {
        return CASELOADS + "/" + worker.value();
    }

    static String handover(StaffId worker) {
        return worker(worker) + "/handover";
    }

    static String transfer(TransferId transfer) {
        return "transfers/" + transfer.value();
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        CASELOADS,
                        CaseloadsPage.class,
                        FamilyPermissions.CASELOAD,
                        context -> new CaseloadsPage(context, services)),
                new View<>(
                        CASELOADS + "/:staff",
                        CaseloadPage.class,
                        FamilyPermissions.CASELOAD,
                        context -> new CaseloadPage(context, services)),
                new View<>(
                        CASELOADS + "/:staff/handover",
                        HandoverPage.class,
                        FamilyPermissions.ASSIGN,
                        context -> new HandoverPage(context, services)),
                new View<>(
                        "transfers/:transfer",
                        TransferPage.class,
                        FamilyPermissions.CASELOAD,
                        context -> new TransferPage(context, services)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(CASELOADS, "fam.menu.caseloads", "group", 4, FamilyPermissions.ASSIGN));
    }
}
