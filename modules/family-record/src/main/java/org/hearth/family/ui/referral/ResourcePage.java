package org.hearth.family.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.ResourcePermissions;
import org.hearth.family.resource.Resources;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One entry of the directory: read, change, verify; or a new one. */
public final class ResourcePage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;
    /** Stands for the entry that does not exist yet: a user has one draft of it. */
    private static final UUID NOT_YET = new UUID(0, 0);

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
        show(PageAddress.findId(event, "resource").map(ResourceId::new).map(resources::get));
    }

    private List<String> categories(Optional<Resource> known) {
        Set<String> borne = known.map(each -> each.draft().categories()).orElse(Set.of());
        return resources.categories(borne);
    }

    private void show(Optional<Resource> known) {
        removeAll();
        addClassName("hearth-stack");
        UUID record = known.map(each -> each.id().value()).orElse(NOT_YET);
        var fieldset = new ResourceForm(fields, categories(known));
        var form = fieldset.bind(new RecordForm<>(context, new Drafts.Key("fam.resource", FORM_VERSION, record)));
        known.ifPresent(each -> form.show(each, () -> Optional.of(resources.get(each.id()))));
        var header = new PageHeader(known.map(Resource::name).orElseGet(() -> fields.text("resource.new")))
                .back(ReferralViews.RESOURCES, fields.text("resources.title"));
        known.ifPresent(each -> header.about(state(each)));
        add(header, form.notice());
        known.ifPresent(each -> add(
                new PageSection(fields.text("resource.results"), new Paragraph(ResourcesPage.results(fields, each)))));
        add(new PageSection(fields.text("resource.entry"), form.draft(), fieldset.content()));
        if (!context.access().allows(ResourcePermissions.WRITE)) {
            fieldset.lock();
            return;
        }
        form.offerDraft();
        header.primary(new Button(fields.text("resource.save"), click -> save(known, fieldset, form)))
                .inReach();
        known.ifPresent(each ->
                header.also(new Button(fields.text("resource.verify"), click -> verify(each.id(), fieldset, form))));
    }

    private Badge state(Resource resource) {
        var day = resource.verifiedOn();
        var words = day == null
                ? fields.text("resource.never")
                : fields.text("resource.verified") + " " + new DateWords(context).date(day);
        return new Badge(resource.stale() ? Badge.Tone.SOON : Badge.Tone.GOOD, words);
    }

    private void save(Optional<Resource> known, ResourceForm fieldset, RecordForm<Resource> form) {
        if (known.isPresent()) {
            form.save((base, reasons) -> resources.change(base.id(), base.version(), fieldset.typed()), this::leave);
        } else {
            form.attempt(reasons -> resources.add(fieldset.typed()), this::leave);
        }
    }

    private void leave() {
        UI.getCurrent().navigate(ReferralViews.RESOURCES);
        Notices.done(context, fields.text("resource.saved"));
    }

    /** Whoever checks an entry has the whole of it on the screen, so what was mended there is saved as well. */
    private void verify(ResourceId resource, ResourceForm fieldset, RecordForm<Resource> form) {
        form.save(
                (base, reasons) -> {
                    var typed = fieldset.typed();
                    if (!typed.equals(base.draft())) {
                        resources.change(base.id(), base.version(), typed);
                    }
                    resources.verify(base.id(), resources.get(base.id()).version(), typed.capacity());
                },
                () -> {
                    show(Optional.of(resources.get(resource)));
                    Notices.done(context, fields.text("resource.verify.done"));
                });
    }
}
