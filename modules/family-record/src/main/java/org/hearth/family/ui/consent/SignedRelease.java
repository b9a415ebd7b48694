package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import org.hearth.core.document.StoredDocument;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseState;
import org.hearth.family.consent.Releases;
import org.hearth.family.ui.paper.PaperDesk;
import org.hearth.family.ui.paper.PaperLine;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageSection;

/** A release after it was signed: what it says, its papers, and the way to take it back. */
final class SignedRelease {

    private final PageContext context;
    private final Releases releases;
    private final PaperDesk papers;
    private final FamilyPeople people;
    private final Fields fields;
    private final boolean changes;

    SignedRelease(PageContext context, Releases releases, PaperDesk papers, FamilyPeople people, boolean changes) {
        this.changes = changes;
        this.context = context;
        this.releases = releases;
        this.papers = papers;
        this.people = people;
        fields = new Fields(context);
    }

    Component content(Release release, Runnable changed) {
        var says = new PageSection(fields.text("release.says"), new ReleaseWords(context).all(release, people));
        var ends = ends(release, changed);
        if (ends.length > 0) {
            says.actions(ends);
        }
        var filed = new UnorderedList();
        filed.addClassName("hearth-lines");
        releases.documents(release.id()).forEach(each -> filed.add(paper(release, each)));
        var all = new Div(says, new PageSection(fields.text("release.papers"), filed));
        all.addClassName("hearth-stack");
        return all;
    }

    /** The ways to end it, as far as this user may. */
    private Component[] ends(Release release, Runnable changed) {
        var ends = new ArrayList<Component>();
        var access = context.access();
        if (!changes) {
            return new Component[0];
        }
        if (access.allows(ConsentPermissions.REVOKE)
                && release.canBeWithdrawn(context.time().today())) {
            ends.add(new Button(
                    fields.text("release.revoke"),
                    click -> new RevokeDialog(context, releases, release, changed).open()));
        }
        if (access.allows(ConsentPermissions.WRITE) && release.state() == ReleaseState.SIGNED) {
            var dialog = new EndDialog(fields, changed);
            ends.add(new Button(
                    fields.text("release.finish"),
                    click -> dialog.open(
                            "release.finish", day -> releases.finish(release.id(), release.version(), day))));
            ends.add(new Button(
                    fields.text("release.custody"),
                    click -> dialog.open(
                            "release.custody", day -> releases.endAuthority(release.id(), release.version(), day))));
        }
        return ends.toArray(Component[]::new);
    }

    private ListItem paper(Release release, StoredDocument document) {
        return new PaperLine(
                context,
                papers,
                document,
                () -> release.draft().subjects(),
                () -> releases.pdf(release.id(), document.id()));
    }
}
