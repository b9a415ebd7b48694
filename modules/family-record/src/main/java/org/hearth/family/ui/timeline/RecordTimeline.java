package org.hearth.family.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearth.core.data.PageRequest;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.Releases;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.family.Memberships;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.referral.Referrals;
import org.hearth.family.ui.extend.StaffNames;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.family.ui.extend.TimelineSource;
import org.hearth.ui.PageContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shared record's own events: contacts, referrals, releases, and people who came or left. */
@Component
public final class RecordTimeline implements TimelineSource {

    private final Contacts contacts;
    private final Referrals referrals;
    private final Releases releases;
    private final Memberships memberships;
    private final StaffDirectory staff;

    /** Takes the module's published services. */
    @Activate
    public RecordTimeline(
            @Reference Contacts contacts,
            @Reference Referrals referrals,
            @Reference Releases releases,
            @Reference Memberships memberships,
            @Reference StaffDirectory staff) {
        this.contacts = contacts;
        this.referrals = referrals;
        this.releases = releases;
        this.memberships = memberships;
        this.staff = staff;
    }

    @Override
    public List<TimelineEntry> latest(FamilyId family, int limit, PageContext context) {
        var entries = new ArrayList<TimelineEntry>();
        var access = context.access();
        if (access.allows(ContactPermissions.READ)) {
            var page = contacts.of(family, PageRequest.first(limit)).rows();
            var names = StaffNames.of(
                    staff, page.stream().map(each -> each.said().by()).toList(), context);
            page.forEach(each -> entries.add(of(each, names, context)));
        }
        if (access.allows(ReferralPermissions.READ)) {
            referrals.of(family).stream().flatMap(each -> of(each, context)).forEach(entries::add);
        }
        if (access.allows(ConsentPermissions.READ)) {
            releases.ofFamily(family).stream()
                    .flatMap(each -> of(each, family, context))
                    .forEach(entries::add);
        }
        memberships.history(family).stream().flatMap(each -> of(each, context)).forEach(entries::add);
        return entries;
    }

    private static TimelineEntry of(Contact contact, StaffNames names, PageContext context) {
        var said = contact.said();
        var kind = context.text("list.fam.contact_type." + said.type().name());
        return TimelineEntry.of(
                said.on(),
                context.text("fam.ui.contacts.title"),
                said.attempted() ? context.text("fam.timeline.attempt", Map.of("kind", kind)) : kind,
                names.name(said.by()));
    }

    private static Stream<TimelineEntry> of(Referral referral, PageContext context) {
        var page = "referrals/" + referral.id().value();
        var to = referral.draft().to().name();
        var topic = context.text("fam.ui.referrals.title");
        var made = Optional.ofNullable(referral.made().on()).stream()
                .map(day -> TimelineEntry.of(day, topic, context.text("fam.timeline.referred", Map.of("to", to)), ""));
        var began = Optional.ofNullable(referral.progress().serviceStart()).stream()
                .map(day ->
                        TimelineEntry.of(day, topic, context.text("fam.timeline.help_began", Map.of("to", to)), ""));
        return Stream.concat(made, began).map(each -> each.at(page));
    }

    private static Stream<TimelineEntry> of(Release release, FamilyId family, PageContext context) {
        var page = "families/" + family.value() + "/releases/" + release.id().value();
        var topic = context.text("fam.ui.releases.title");
        var signed = release.findSigned().stream()
                .map(each ->
                        TimelineEntry.of(each.on(), topic, context.text("fam.timeline.release_signed"), each.signer()));
        var ended = release.findEnded().stream()
                .map(each -> TimelineEntry.of(
                        each.from(),
                        topic,
                        context.text("fam.timeline.release_ended"),
                        context.text(
                                "list.fam.release_end." + each.cause().name().toLowerCase(Locale.ROOT))));
        return Stream.concat(signed, ended).map(each -> each.at(page));
    }

    private static Stream<TimelineEntry> of(FamilyMember member, PageContext context) {
        var who = Map.of("name", member.person().name().display());
        var role = context.text("list.fam.family_role." + member.role().code());
        var topic = context.text("fam.family.members");
        var came = Stream.of(TimelineEntry.of(member.from(), topic, context.text("fam.timeline.came", who), role));
        var left = Optional.ofNullable(member.to()).stream()
                .map(day -> TimelineEntry.of(day, topic, context.text("fam.timeline.left", who), role));
        return Stream.concat(came, left);
    }
}
