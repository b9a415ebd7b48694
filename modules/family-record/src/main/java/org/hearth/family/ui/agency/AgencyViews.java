package org.hearth.family.ui.agency;

import java.util.List;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.AgencyAdministration;
import org.hearth.family.agency.Holidays;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page about the agency, under Administration. */
@Component
public final class AgencyViews implements ModuleViews {

    private static final String AGENCY = "admin/agency";

    private final AgencyDesk.Services services;

    /** Takes the module's published services. */
    @Activate
    public AgencyViews(
            @Reference Agency agency, @Reference AgencyAdministration administration, @Reference Holidays holidays) {
        services = new AgencyDesk.Services(agency, administration, holidays);
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(new View<>(
                AGENCY,
                AgencyPage.class,
                FamilyPermissions.DIRECTORY_WRITE,
                context -> new AgencyPage(context, services)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(AGENCY, "fam.menu.agency", "building", 1, FamilyPermissions.DIRECTORY_WRITE));
    }
}
