package org.hearth.headstart.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactId;
import org.hearth.family.contact.ContactPermissions;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Family;
import org.hearth.family.family.FamilyId;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.program.PlanYear;
import org.hearth.headstart.review.GoalReview;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.guide.TalkingPoints;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Family and staff look at the goals together: five questions, in the family's words. */
public final class ReviewPage extends Div implements BeforeEnterObserver {

    /** The contact at which the review is held, in the address. */
    static final String CONTACT = "contact";

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient PlanServices services;
    private final transient Contacts contacts;

    ReviewPage(PageContext context, PlanServices services, Contacts contacts) {
        this.context = context;
        this.services = services;
        this.contacts = contacts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var family = services.around().families().family(new FamilyId(PageAddress.id(event, "family")));
        var contact = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CONTACT)
                .flatMap(ReviewPage::id)
                .flatMap(id -> contact(family, id));
        var day = contact.map(each -> each.said().on())
                .orElseGet(() -> context.time().today());
        removeAll();
        addClassName("hearth-stack");
        services.plans()
                .find(family.id(), PlanYear.of(day))
                .filter(plan -> services.around().families().isOwn(family.id()))
                .ifPresentOrElse(plan -> show(family, plan, contact), () -> nothingYet(family));
    }

    private PageHeader header(Family family) {
        return new PageHeader(context.text("hs.ui.review.title"))
                .back(goals(family), context.text("hs.ui.plan.title", Map.of("family", family.name())));
    }

    private void nothingYet(Family family) {
        add(
                header(family),
                new EmptyState(context.text("hs.ui.review.no_plan"), context.text("hs.ui.review.no_plan.help")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Contact> contact(Family family, UUID id) {
        if (!context.access().allows(ContactPermissions.READ)) {
            return Optional.empty();
        }
        return Optional.of(contacts.get(new ContactId(id)))
                .filter(each -> each.family().equals(family.id()));
    }

    private void show(Family family, Plan plan, Optional<Contact> contact) {
        var desk = new PlanDesk(context, services, family, plan.id());
        var form = new RecordForm<GoalReview>(
                context,
                new Drafts.Key("hs.goal_review", FORM_VERSION, plan.id().value()));
        var fields = new ReviewFields(desk, contact);
        fields.bind(form);
        form.offerDraft();
        var header = header(family)
                .about(context.text(
                        "hs.ui.plan.year", Map.of("year", plan.year().label())))
                .primary(new Button(desk.text("review.save"), click -> save(desk, fields, form)))
                .inReach();
        var talk = new TalkingPoints(
                context, List.of(context.text("hs.talk.9"), context.text("hs.talk.7"), context.text("hs.talk.8")));
        add(
                header,
                form.notice(),
                talk,
                new PageSection(desk.text("review.what"), form.draft(), fields.content())
                        .help(desk.text("review.help")));
    }

    private void save(PlanDesk desk, ReviewFields fields, RecordForm<GoalReview> form) {
        form.attempt(reasons -> services.track().reviews().hold(desk.plan().id(), fields.typed(), reasons), () -> {
            var to = new Location(goals(desk.family()));
            UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
            Notices.done(context, desk.text("review.saved"));
        });
    }

    private static String goals(Family family) {
        return HeadStartViews.plan(family.id()) + "?step=" + PlanProgress.GOALS;
    }
}
