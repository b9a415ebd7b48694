package org.hearth.family.ui.consent;

import java.util.List;
import org.hearth.core.document.StoredDocuments;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Releases;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.disclosure.Statements;
import org.hearth.family.family.Families;
import org.hearth.family.inspection.Extracts;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.privacy.FamilyArchives;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.ui.paper.PaperDesk;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages about releases and requests; they are reached from the family page, so the navigation has none. */
@Component
public final class ConsentViews implements ModuleViews {

    private final Families families;
    private final Releases releases;
    private final PaperDesk papers;
    private final DisclosureLog log;
    private final RequestsPage.Services requests;
    private final FamilyArchives archives;

    /** Takes the module's published services. */
    @Activate
    public ConsentViews(
            @Reference Families families,
            @Reference Releases releases,
            @Reference DisclosureLog log,
            @Reference RecordRequests requests,
            @Reference Statements statements,
            @Reference Extracts extracts,
            @Reference StoredDocuments archive,
            @Reference HandedCopies copies,
            @Reference FamilyArchives archives) {
        this.archives = archives;
        this.families = families;
        this.releases = releases;
        papers = new PaperDesk(archive, copies);
        this.log = log;
        this.requests = new RequestsPage.Services(requests, statements, extracts);
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        "families/:family/releases/:release",
                        ReleasePage.class,
                        ConsentPermissions.READ,
                        context -> new ReleasePage(context, families, releases, papers)),
                new View<>(
                        "families/:family/disclosures",
                        DisclosuresPage.class,
                        ConsentPermissions.READ,
                        context -> new DisclosuresPage(context, families, log)),
                new View<>(
                        "families/:family/requests",
                        RequestsPage.class,
                        ConsentPermissions.READ,
                        context -> new RequestsPage(context, families, requests)),
                new View<>(
                        "families/:family/archive",
                        ArchivePage.class,
                        PrivacyPermissions.EXPORT,
                        context -> new ArchivePage(context, families, requests.requests(), archives)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }
}
