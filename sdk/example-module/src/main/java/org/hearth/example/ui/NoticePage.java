package org.hearth.example.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.NotFound;
import org.hearth.core.workflow.Step;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.NoticeId;
import org.hearth.example.notice.NoticeWorkflow;
import org.hearth.example.notice.Notices;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.StateStepper;

/** One notice: where it stands, what can be done with it, and its words to be changed. */
final class NoticePage extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    /** A draft that was typed into another form than this one is not offered: count up when the fields change. */
    private static final int FORM_VERSION = 1;

    private final transient PageContext page;
    private final transient NoticeServices services;

    NoticePage(PageContext page, NoticeServices services) {
        this.page = page;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("notice")
                .flatMap(NoticePage::id)
                .orElseThrow(() -> new NotFound("ex.notice", ""));
        show(services.notices().get(id));
    }

    /** Whatever stands in the address: what is no id is a notice that does not exist. */
    private static Optional<NoticeId> id(String text) {
        try {
            return Optional.of(new NoticeId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void show(Notice notice) {
        removeAll();
        add(
                new PageHeader(page.text("ex.notice.one"))
                        .back(NoticeBoardViews.PATH, page.text("ex.notice.title"))
                        .about(notice.author(), new DateWords(page).moment(notice.pinned())),
                standing(notice));
        if (page.access().allows(Notices.WRITE)) {
            add(form(notice));
        }
    }

    private PageSection standing(Notice notice) {
        List<Step> steps = services.notices().steps(notice.id());
        var refusals = new RefusalNotice(page).whenStale(() -> reload(notice));
        var acts = new Div();
        acts.addClassName("hearth-actions");
        steps.forEach(step -> acts.add(new Button(
                page.text("ex.notice." + step.transition()),
                click -> refusals.attempt(
                        reasons -> services.notices().act(notice.id(), notice.version(), step.transition(), reasons),
                        () -> reload(notice)))));
        var words = StateStepper.Words.of(page, NoticeWorkflow.TABLE);
        return new PageSection(
                page.text("ex.notice.standing"),
                new StateStepper(page, NoticeWorkflow.TABLE, notice.state(), steps, words),
                refusals,
                acts);
    }

    private PageSection form(Notice notice) {
        var fields = new NoticeFields(page, services.policy(), page.text("ex.notice.words"));
        var drafts = fields.keep(new DraftKeeper(
                page, new Drafts.Key("ex.notice", FORM_VERSION, notice.id().value())));
        var refusals = fields.register(new RefusalNotice(page));
        fields.show(notice.draft());
        drafts.offer();
        var save =
                new Button(page.text("ex.notice.save"), click -> save(notice, new Editing(fields, drafts, refusals)));
        return new PageSection(page.text("ex.notice.words"), drafts, refusals, fields.grid(), save);
    }

    private record Editing(NoticeFields fields, DraftKeeper drafts, RefusalNotice refusals) {}

    /** Whoever comes second is asked, field by field, and saves upon what stands there by then. */
    private void save(Notice read, Editing form) {
        form.refusals().whenStale(() -> {
            Notice theirs = services.notices().get(read.id());
            form.fields().merge(read.draft(), theirs.draft()).open(() -> save(theirs, form));
        });
        form.refusals()
                .attempt(
                        reasons -> services.notices()
                                .change(read.id(), read.version(), form.fields().typed()),
                        () -> {
                            form.drafts().discard();
                            reload(read);
                            org.hearth.ui.answer.Notices.done(page, page.text("ex.notice.saved"));
                        });
    }

    private void reload(Notice notice) {
        show(services.notices().get(notice.id()));
    }
}
