package org.hearth.family.ui.retention;

import java.util.List;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.LegalHolds;
import org.hearth.family.retention.Purges;
import org.hearth.family.retention.Retention;
import org.hearth.family.retention.Tombstones;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages about keeping and removing records, and their entry in the navigation. */
@Component
public final class RetentionViews implements ModuleViews {

    private static final int PLACE = 10;

    private final RetentionDesk desk;

    /** Takes the module's published services. */
    @Activate
    public RetentionViews(
            @Reference Retention retention,
            @Reference LegalHolds holds,
            @Reference Purges purges,
            @Reference Tombstones tombstones) {
        desk = new RetentionDesk(retention, holds, purges, tombstones);
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        RetentionDesk.PATH,
                        RetentionPage.class,
                        PrivacyPermissions.RETENTION,
                        context -> new RetentionPage(context, desk)),
                new View<>(
                        RetentionDesk.PATH + "/:family",
                        RemovalPage.class,
                        PrivacyPermissions.RETENTION,
                        context -> new RemovalPage(context, desk)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(
                RetentionDesk.PATH, "fam.retention.ui.title", "archive", PLACE, PrivacyPermissions.RETENTION));
    }
}
