package org.hearth.family.ui.referral;

import java.util.List;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.referral.ReferralId;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.referral.Referrals;
import org.hearth.family.resource.ResourcePermissions;
import org.hearth.family.resource.Resources;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages of contacts, resources and referrals, and their entries in the navigation. */
@Component
public final class ReferralViews implements ModuleViews {

    static final String RESOURCES = "resources";
    static final String REFERRALS = "referrals";

    private final Contacts contacts;
    private final Resources resources;
    private final Referrals referrals;
    private final ReferralPapers papers;
    private final Families families;

    /** Takes the module's published services. */
    @Activate
    public ReferralViews(
            @Reference Contacts contacts,
            @Reference Resources resources,
            @Reference Referrals referrals,
            @Reference ReferralPapers papers,
            @Reference Families families) {
        this.contacts = contacts;
        this.resources = resources;
        this.referrals = referrals;
        this.papers = papers;
        this.families = families;
    }

    static String family(FamilyId family) {
        return "families/" + family.value();
    }

    static String contact(FamilyId family) {
        return family(family) + "/contact";
    }

    static String referral(ReferralId referral) {
        return REFERRALS + "/" + referral.value();
    }

    @Override
    public String module() {
        return "family-record";
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new View<>(
                        "families/:family/contact",
                        ContactPage.class,
                        ContactPermissions.WRITE,
                        context -> new ContactPage(context, contacts, families)),
                new View<>(
                        RESOURCES,
                        ResourcesPage.class,
                        ResourcePermissions.READ,
                        context -> new ResourcesPage(context, resources)),
                new View<>(
                        RESOURCES + "/:resource",
                        ResourcePage.class,
                        ResourcePermissions.READ,
                        context -> new ResourcePage(context, resources)),
                new View<>(
                        REFERRALS,
                        ReferralsPage.class,
                        ReferralPermissions.READ,
                        context -> new ReferralsPage(context, referrals)),
                new View<>(
                        REFERRALS + "/:referral",
                        ReferralPage.class,
                        ReferralPermissions.READ,
                        context -> new ReferralPage(context, new ReferralPage.Services(referrals, papers, families))));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(REFERRALS, "fam.menu.referrals", "arrow-forward", 2, ReferralPermissions.READ),
                new MenuEntry(RESOURCES, "fam.menu.resources", "book", 3, ResourcePermissions.READ));
    }
}
