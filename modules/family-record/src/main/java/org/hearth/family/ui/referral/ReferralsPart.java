package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.hearth.family.consent.Releases;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.referral.Referrals;
import org.hearth.family.resource.Resources;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** A family's referrals on its page, and the quick referral in three fields. */
@org.osgi.service.component.annotations.Component
public final class ReferralsPart implements FamilyPagePart {

    private static final int PLACE = 30;

    private final Services services;

    /** What a referral is made with. */
    record Services(Referrals referrals, Resources resources, Releases releases, Families families) {}

    /** Takes the referrals, the directory, the releases and the families. */
    @Activate
    public ReferralsPart(
            @Reference Referrals referrals,
            @Reference Resources resources,
            @Reference Releases releases,
            @Reference Families families) {
        services = new Services(referrals, resources, releases, families);
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(ReferralPermissions.READ)) {
            return Optional.empty();
        }
        var fields = new Fields(context);
        var list = new Div();
        fill(list, family, fields);
        var section = new PageSection(fields.text("referrals.title"), list);
        if (context.access().allows(ReferralPermissions.WRITE)
                && services.families().isOwn(family)) {
            var quick = new QuickReferral(fields, services, family, () -> fill(list, family, fields));
            section.show(list, quick.content());
        }
        return Optional.of(section);
    }

    private void fill(Div place, FamilyId family, Fields fields) {
        place.removeAll();
        var all = services.referrals().of(family);
        if (all.isEmpty()) {
            place.add(new EmptyState(fields.text("referrals.family_none"), fields.text("referrals.family_none.help")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        all.forEach(each -> list.add(line(each, fields)));
        place.add(list);
    }

    private static ListItem line(Referral referral, Fields fields) {
        var dates = new DateWords(fields.context());
        var name = new Anchor(
                ReferralViews.referral(referral.id()), referral.draft().to().name());
        var made = referral.made().on();
        var words = " · "
                + fields.listed("fam.service_category").apply(referral.draft().category())
                + " · "
                + fields.context().text("fam.referral.state." + referral.state().name())
                + (made == null ? "" : " · " + dates.date(made));
        var item = new ListItem(name, new Span(words + " "));
        var due = referral.made().followUpDue();
        if (due != null && referral.state().isOpen()) {
            item.add(new Span("· " + fields.text("referral.ask") + " "), dates.dueBadge(due));
        }
        return item;
    }
}
