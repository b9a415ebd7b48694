package org.hearth.family.ui.merge;

import java.util.List;
import org.hearth.family.merge.Duplicates;
import org.hearth.family.merge.MergePermissions;
import org.hearth.family.merge.PersonMerges;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages for people who are in the record twice. */
@Component
public final class MergeViews implements ModuleViews {

    static final String DUPLICATES = "duplicates";
    static final String PEOPLE = "people";

    private final Duplicates duplicates;
    private final PersonMerges merges;

    /** Takes the module's published services. */
    @Activate
    public MergeViews(@Reference Duplicates duplicates, @Reference PersonMerges merges) {
        this.duplicates = duplicates;
        this.merges = merges;
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        DUPLICATES,
                        DuplicatesPage.class,
                        MergePermissions.MERGE,
                        context -> new DuplicatesPage(context, duplicates)),
                new View<>(
                        DUPLICATES + "/:one/:other",
                        MergePage.class,
                        MergePermissions.MERGE,
                        context -> new MergePage(context, duplicates, merges)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry(DUPLICATES, "fam.menu.duplicates", "copy", 4, MergePermissions.MERGE));
    }
}
