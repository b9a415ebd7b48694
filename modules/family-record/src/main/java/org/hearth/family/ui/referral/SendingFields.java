package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseState;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Standing;
import org.hearth.family.family.FamilyId;
import org.hearth.family.referral.ContactWay;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.Sending;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.DateWords;

/** Who gets in touch: the family itself, or the agency with a release that holds, or the way to make one. */
final class SendingFields {

    private final Fields fields;
    private final Releases releases;
    private final FamilyId family;
    private final RadioButtonGroup<ContactWay> way;
    private final Select<String> method;
    private final Select<Release> release;
    private final Paragraph none;
    private final Div agency = new Div();
    private String to = "";

    SendingFields(Fields fields, Releases releases, FamilyId family) {
        this.fields = fields;
        this.releases = releases;
        this.family = family;
        way = fields.choice("referral.way", List.of(ContactWay.FAMILY, ContactWay.AGENCY), fields.coded("fam.way"));
        way.setValue(ContactWay.FAMILY);
        way.addValueChangeListener(change -> offer());
        method =
                fields.pick("referral.method", ConsentLists.METHOD.values(), fields.listed(ConsentLists.METHOD.code()));
        method.setValue(Sending.BY_PHONE);
        release = fields.pickOrNone("referral.release", List.of(), this::says);
        none = new Paragraph(fields.text("referral.release.none"));
        var make = new Anchor(ReferralViews.family(family) + "/releases/new", fields.text("referral.release.make"));
        agency.add(new FormGrid(release, method), none, make);
        agency.setVisible(false);
    }

    Component content() {
        var all = new Div(way, agency);
        // Whoever may not share at all is not asked.
        all.setVisible(fields.context().access().allows(ConsentPermissions.SHARE));
        return all;
    }

    void bind(RecordForm<Referral> form) {
        form.typed("way", way, Kept.constant(ContactWay.class)).typed("method", method, Kept.TEXT);
    }

    /** Offers the releases for whoever the family is referred to now. */
    void goesTo(String name) {
        to = name.length() > Destination.NAME_LENGTH ? "" : name;
        offer();
    }

    Sending chosen() {
        if (way.getValue() != ContactWay.AGENCY) {
            return Sending.BY_FAMILY;
        }
        return new Sending(
                ContactWay.AGENCY,
                release.getOptionalValue().map(each -> each.id().value()).orElse(null),
                Optional.ofNullable(method.getValue()).orElse(Sending.BY_PHONE));
    }

    private void offer() {
        boolean asks = way.getValue() == ContactWay.AGENCY;
        agency.setVisible(asks);
        if (!asks) {
            return;
        }
        var holding = holding();
        release.setItems(holding);
        release.setVisible(!holding.isEmpty());
        none.setVisible(holding.isEmpty());
        holding.stream().findFirst().ifPresent(release::setValue);
    }

    private List<Release> holding() {
        var receiver = new Receiver("", to, "");
        if (receiver.isNobody()) {
            return List.of();
        }
        var naming = releases.ofFamily(family).stream()
                .filter(each -> each.state() == ReleaseState.SIGNED)
                .filter(each -> each.draft().recipients().stream().anyMatch(one -> one.covers(receiver)))
                .toList();
        var people = naming.stream()
                .flatMap(each -> each.draft().subjects().stream())
                .collect(Collectors.toSet());
        var holds = releases.standings(people).stream()
                .filter(Standing::holds)
                .map(each -> each.release().id())
                .collect(Collectors.toSet());
        return naming.stream().filter(each -> holds.contains(each.id())).toList();
    }

    private String says(Release each) {
        var purpose = fields.listed(ConsentLists.PURPOSE.code())
                .apply(each.draft().purpose().code());
        return each.findSigned()
                        .map(signed -> new DateWords(fields.context()).date(signed.on()) + " · ")
                        .orElse("")
                + purpose;
    }
}
