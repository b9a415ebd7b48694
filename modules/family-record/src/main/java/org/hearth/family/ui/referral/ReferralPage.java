package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.family.Families;
import org.hearth.family.person.PersonId;
import org.hearth.family.referral.FollowUp;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralId;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPermissions;
import org.hearth.family.referral.ReferralWorkflow;
import org.hearth.family.referral.Referrals;
import org.hearth.family.ui.paper.PaperDesk;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One referral: where it stands, what to note, how it went, and its papers. */
public final class ReferralPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Fields fields;
    private final transient Services services;

    /** What the page works with. */
    record Services(Referrals referrals, ReferralPapers papers, Families families, PaperDesk desk) {

        /** Whom the papers of a referral tell of: the person it is for, or the whole family. */
        Set<PersonId> of(Referral referral) {
            var person = referral.draft().person();
            return person != null
                    ? Set.of(person)
                    : families.members(referral.family()).stream()
                            .map(each -> each.person().id())
                            .collect(Collectors.toSet());
        }
    }

    ReferralPage(PageContext context, Services services) {
        this.context = context;
        this.services = services;
        fields = new Fields(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ReferralId(PageAddress.id(event, "referral")));
    }

    private void show(ReferralId id) {
        removeAll();
        addClassName("hearth-stack");
        var referral = services.referrals().get(id);
        add(header(referral), asked(referral));
        if (context.access().allows(ReferralPermissions.WRITE)
                && services.families().isOwn(referral.family())) {
            add(
                    new ReferralWays(fields, services.referrals(), referral, () -> show(id)).content(),
                    new LetterForm(fields, services.referrals(), referral, () -> show(id)).content(),
                    new PapersSection(fields, services, referral, () -> show(id)).content());
        }
    }

    private PageHeader header(Referral referral) {
        var family = services.families().get(referral.family());
        var who = new Anchor(
                ReferralViews.family(referral.family()),
                context.text("fam.family.title", Map.of("name", family.name())));
        var what = new Span(
                fields.listed("fam.service_category").apply(referral.draft().category()));
        var state = new Badge(
                Badge.Tone.NEUTRAL,
                context.text("fam.referral.state." + referral.state().name()));
        var header = new PageHeader(referral.draft().to().name())
                .back(ReferralViews.REFERRALS, fields.text("referrals.title"));
        var due = Optional.ofNullable(referral.made().followUpDue())
                .filter(day -> referral.state().isOpen())
                .map(day -> new DateWords(context).dueBadge(day));
        header.about(due.map(each -> new Component[] {who, what, state, each})
                .orElseGet(() -> new Component[] {who, what, state}));
        var canAsk = services.referrals().steps(referral.id()).stream()
                .anyMatch(step -> step.transition().equals(ReferralWorkflow.FOLLOW_UP));
        if (canAsk) {
            header.primary(new Button(
                    context.text("fam.referral.follow_up"),
                    click -> new FollowUpForm(fields, services.referrals(), referral, () -> show(referral.id()))
                            .open()));
        }
        return header;
    }

    private PageSection asked(Referral referral) {
        var all = services.referrals().followUps(referral.id());
        if (all.isEmpty()) {
            return new PageSection(
                    fields.text("follow_up.title"),
                    new EmptyState(fields.text("follow_up.none"), fields.text("follow_up.none.help")));
        }
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        all.forEach(each -> list.add(new ListLine(
                new DateWords(context).date(each.askedOn()),
                fields.listed("fam.referral_outcome").apply(each.outcome().code()),
                timely(each),
                each.productiveness() == null ? "" : context.text("fam.helped." + each.productiveness()),
                each.stillNeeded().isEmpty()
                        ? ""
                        : context.text("fam.ui.follow_up.needs", Map.of("what", each.stillNeeded())))));
        var section = new PageSection(fields.text("follow_up.title"), list);
        if (!all.getFirst().stillNeeded().isEmpty()) {
            section.actions(new Anchor(ReferralViews.family(referral.family()), fields.text("follow_up.another")));
        }
        return section;
    }

    private String timely(FollowUp said) {
        var answer = said.timeliness();
        return answer == null
                ? ""
                : fields.text("follow_up.timely") + " " + context.text("fam.timeliness." + answer.name());
    }
}
