package org.hearth.family.ui.referral;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.document.StoredDocuments;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactForms;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.referral.ReferralId;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.referral.Referrals;
import org.hearth.family.resource.ResourcePermissions;
import org.hearth.family.resource.Resources;
import org.hearth.family.ui.extend.ContactNext;
import org.hearth.family.ui.paper.PaperDesk;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.PageAddress;
import org.hearth.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The pages of contacts, resources and referrals, and their entries in the navigation. */
@Component
public final class ReferralViews implements ModuleViews {

    static final String RESOURCES = "resources";
    static final String REFERRALS = "referrals";

    private final ContactPage.Services contacts;
    private final List<ContactNext> next = new CopyOnWriteArrayList<>();
    private final Resources resources;
    private final ReferralPage.Services referrals;

    /** Takes the module's published services. */
    @Activate
    public ReferralViews(
            @Reference Contacts contacts,
            @Reference ContactForms forms,
            @Reference Resources resources,
            @Reference Referrals referrals,
            @Reference ReferralPapers papers,
            @Reference Families families,
            @Reference StaffDirectory staff,
            @Reference Attachments attachments,
            @Reference StoredDocuments archive,
            @Reference HandedCopies copies) {
        this.contacts = new ContactPage.Services(contacts, forms, families, staff, attachments, next);
        this.resources = resources;
        this.referrals = new ReferralPage.Services(referrals, papers, families, new PaperDesk(archive, copies));
    }

    // A dynamic reference needs a method: with a constructor, every module that comes or goes would take the pages
    // along.
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addNext(ContactNext other) {
        next.add(other);
    }

    void removeNext(ContactNext other) {
        next.remove(other);
    }

    static String family(FamilyId family) {
        return "families/" + family.value();
    }

    static String newContact(FamilyId family) {
        return family(family) + "/contacts/" + PageAddress.NEW;
    }

    static String contact(Contact contact) {
        return family(contact.family()) + "/contacts/" + contact.id().value();
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
                        "families/:family/contacts/:contact",
                        ContactPage.class,
                        ContactPermissions.WRITE,
                        context -> new ContactPage(context, contacts)),
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
                        context -> new ReferralsPage(context, referrals.referrals())),
                new View<>(
                        REFERRALS + "/:referral",
                        ReferralPage.class,
                        ReferralPermissions.READ,
                        context -> new ReferralPage(context, referrals)));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(REFERRALS, "fam.menu.referrals", "arrow-forward", 2, ReferralPermissions.READ),
                new MenuEntry(RESOURCES, "fam.menu.resources", "book", 3, ResourcePermissions.READ));
    }
}
