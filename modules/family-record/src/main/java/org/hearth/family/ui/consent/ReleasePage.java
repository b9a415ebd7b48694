package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import org.hearth.core.failure.NotFound;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Lapse;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseState;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Standing;
import org.hearth.family.family.Families;
import org.hearth.family.ui.paper.PaperDesk;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageHeader;

/** One release: made and signed side by side with the family, then read, printed and taken back. */
final class ReleasePage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Families families;
    private final transient Releases releases;
    private final transient PaperDesk papers;

    ReleasePage(PageContext context, Families families, Releases releases, PaperDesk papers) {
        this.context = context;
        this.families = families;
        this.releases = releases;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var people = FamilyPeople.of(event, families);
        show(people, PageAddress.findId(event, "release").map(ReleaseId::new).map(releases::get));
    }

    private void show(FamilyPeople people, Optional<Release> release) {
        removeAll();
        var fields = new Fields(context);
        var words = new ReleaseWords(context);
        var header = new PageHeader(fields.text("release.title"))
                .back(Fields.family(people.id()), people.family().name());
        release.ifPresentOrElse(
                each -> header.about(words.badge(each, lapses(each))), () -> header.about(fields.text("release.new")));
        add(header);
        boolean open =
                release.filter(each -> each.state() != ReleaseState.DRAFT).isEmpty()
                        && context.access().allows(ConsentPermissions.WRITE)
                        && families.isOwn(people.id());
        add(open ? draft(people, release) : signed(people, release));
    }

    private List<Optional<Lapse>> lapses(Release release) {
        return releases.standings(release.draft().subjects()).stream()
                .filter(each -> each.release().id().equals(release.id()))
                .map(Standing::lapse)
                .toList();
    }

    private Component draft(FamilyPeople people, Optional<Release> release) {
        return new ReleaseDesk(context, releases, people, release)
                .content(id -> show(people, Optional.of(releases.get(id))));
    }

    private Component signed(FamilyPeople people, Optional<Release> release) {
        var shown = release.orElseThrow(() -> new NotFound("fam.release", PageAddress.NEW));
        return new SignedRelease(context, releases, papers, people, families.isOwn(people.id()))
                .content(shown, () -> show(people, Optional.of(releases.get(shown.id()))));
    }
}
