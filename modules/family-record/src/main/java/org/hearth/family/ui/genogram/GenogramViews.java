package org.hearth.family.ui.genogram;

import java.util.List;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.genogram.Genograms;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The page of a family's genogram and ecomap; it is reached from the family page, so the navigation has none. */
@Component
public final class GenogramViews implements ModuleViews {

    private final Families families;
    private final Genograms genograms;

    /** Takes the module's published services. */
    @Activate
    public GenogramViews(@Reference Families families, @Reference Genograms genograms) {
        this.families = families;
        this.genograms = genograms;
    }

    static String path(FamilyId family) {
        return "families/" + family.value() + "/genogram";
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(new View<>(
                "families/:family/genogram",
                GenogramPage.class,
                FamilyPermissions.READ_OWN,
                context -> new GenogramPage(context, families, genograms)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }
}
