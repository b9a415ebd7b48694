package org.hearth.family.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.hearth.core.failure.NotFound;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.ResourcePermissions;
import org.hearth.family.resource.Resources;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One entry of the directory: read, change, verify; or a new one. */
public final class ResourcePage extends Div implements BeforeEnterObserver {

    static final String NEW = "new";

    private final PageContext context;
    private final transient Fields fields;
    private final transient Resources resources;

    ResourcePage(PageContext context, Resources resources) {
        this.context = context;
        this.resources = resources;
        fields = new Fields(context);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters().get("resource").orElse("");
        if (wanted.equals(NEW)) {
            show(Optional.empty());
            return;
        }
        var id = Fields.id(wanted).map(ResourceId::new).orElseThrow(() -> new NotFound("resource", wanted));
        show(Optional.of(resources.get(id)));
    }

    private void show(Optional<Resource> known) {
        removeAll();
        addClassName("hearth-stack");
        var notice = new RefusalNotice(context);
        var form = new ResourceForm(fields, notice);
        known.map(Resource::draft).ifPresent(form::show);
        var header = new PageHeader(known.map(Resource::name).orElseGet(() -> fields.text("resource.new")))
                .back(ReferralViews.RESOURCES, fields.text("resources.title"));
        known.ifPresent(each -> header.about(state(each)));
        add(header, notice);
        known.ifPresent(each -> add(
                new PageSection(fields.text("resource.results"), new Paragraph(ResourcesPage.results(fields, each)))));
        add(new PageSection(fields.text("resource.entry"), form.content()));
        if (!context.access().allows(ResourcePermissions.WRITE)) {
            form.lock();
            return;
        }
        header.primary(new Button(fields.text("resource.save"), click -> save(known, form, notice)))
                .inReach();
        known.ifPresent(
                each -> header.also(new Button(fields.text("resource.verify"), click -> verify(each, form, notice))));
    }

    private Badge state(Resource resource) {
        var day = resource.verifiedOn();
        var words = day == null
                ? fields.text("resource.never")
                : fields.text("resource.verified") + " " + new DateWords(context).date(day);
        return new Badge(resource.stale() ? Badge.Tone.SOON : Badge.Tone.GOOD, words);
    }

    private void save(Optional<Resource> known, ResourceForm form, RefusalNotice notice) {
        notice.attempt(
                reasons -> known.ifPresentOrElse(
                        each -> resources.change(each.id(), each.version(), form.typed()),
                        () -> resources.add(form.typed())),
                () -> {
                    UI.getCurrent().navigate(ReferralViews.RESOURCES);
                    Notices.done(context, fields.text("resource.saved"));
                });
    }

    private void verify(Resource resource, ResourceForm form, RefusalNotice notice) {
        notice.attempt(
                reasons -> resources.verify(
                        resource.id(), resource.version(), form.typed().capacity()),
                () -> {
                    show(Optional.of(resources.get(resource.id())));
                    Notices.done(context, fields.text("resource.verify.done"));
                });
    }
}
