package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Standing;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.ui.extend.FamilyPagePart;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The family's releases on the family page: to whom, what, and whether each holds now. */
@org.osgi.service.component.annotations.Component
public final class ReleasesPart implements FamilyPagePart {

    private static final int PLACE = 60;

    private final Releases releases;
    private final Families families;

    /** Takes the module's services. */
    @Activate
    public ReleasesPart(@Reference Releases releases, @Reference Families families) {
        this.families = families;
        this.releases = releases;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> partFor(FamilyId family, PageContext context) {
        if (!context.access().allows(ConsentPermissions.READ)) {
            return Optional.empty();
        }
        var fields = new Fields(context);
        var all = releases.ofFamily(family);
        Component content = all.isEmpty()
                ? new EmptyState(fields.text("releases.none"), fields.text("releases.none.help"))
                : list(all, family, context);
        return Optional.of(new PageSection(fields.text("releases.title"), content).actions(actions(family, context)));
    }

    private Component[] actions(FamilyId family, PageContext context) {
        var fields = new Fields(context);
        var requests = Fields.link(Fields.family(family) + "/requests", fields.text("requests.title"));
        if (!context.access().allows(ConsentPermissions.WRITE) || !families.isOwn(family)) {
            return new Component[] {requests};
        }
        var make = new Button(
                fields.text("release.make"),
                click -> UI.getCurrent().navigate(Fields.family(family) + "/releases/" + PageAddress.NEW));
        return new Component[] {make, requests};
    }

    private Component list(List<Release> all, FamilyId family, PageContext context) {
        var words = new ReleaseWords(context);
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        var everybody =
                all.stream().flatMap(each -> each.draft().subjects().stream()).collect(Collectors.toSet());
        var standings = releases.standings(everybody);
        for (var release : all) {
            var link = new Anchor(
                    Fields.family(family) + "/releases/" + release.id().value(), words.recipients(release.draft()));
            var lapses = standings.stream()
                    .filter(each -> each.release().id().equals(release.id()))
                    .map(Standing::lapse)
                    .toList();
            var kinds = words.kinds(release.draft().kinds());
            var says = Stream.of(kinds, words.period(release.draft()))
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" · "));
            lines.add(new ListItem(link, new Span(" · " + says + " "), words.badge(release, lapses)));
        }
        return lines;
    }
}
