package org.hearth.family.ui.merge;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.family.merge.DuplicatePair;
import org.hearth.family.merge.Duplicates;
import org.hearth.family.merge.MergePreview;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.merge.Moves;
import org.hearth.family.merge.PairState;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Two entries side by side: what differs, what would follow, and the three answers. */
public final class MergePage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Duplicates duplicates;
    private final transient PersonMerges merges;
    private final transient MergeWords words;

    MergePage(PageContext context, Duplicates duplicates, PersonMerges merges) {
        this.context = context;
        this.duplicates = duplicates;
        this.merges = merges;
        words = new MergeWords(context);
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new PersonId(PageAddress.id(event, "one")), new PersonId(PageAddress.id(event, "other")));
    }

    private void show(PersonId survivor, PersonId other) {
        var preview = merges.preview(survivor, other);
        var choices = new FieldChoices(words, preview);
        var notice = new RefusalNotice(context).whenStale(() -> {
            show(survivor, other);
            Notices.done(context, words.text("stale"));
        });
        var pair = duplicates.between(survivor, other);
        var header = new PageHeader(words.text(
                        "page.title", preview.survivor().person().name().display()))
                .back(MergeViews.DUPLICATES, words.text("queue.title"))
                .primary(new Button(words.text("do.merge"), click -> merge(preview, choices, notice)));
        pair.ifPresent(known -> {
            header.about(words.reason(known.reason()));
            if (known.state() != PairState.NOT_SAME) {
                answers(header, known, notice);
            }
        });
        removeAll();
        add(header, notice, entries(preview));
        choices.sections().forEach(this::add);
        add(follows(preview));
        if (!preview.clashes().isEmpty()) {
            notice.show(preview.clashes());
        }
    }

    private void answers(PageHeader header, DuplicatePair pair, RefusalNotice notice) {
        header.also(
                new Button(
                        words.text("do.different"),
                        click -> answer(notice, "done.different", each -> each.notTheSame(pair.id(), pair.version()))),
                new Button(
                        words.text("do.later"),
                        click -> answer(notice, "done.later", each -> each.later(pair.id(), pair.version()))));
    }

    private void answer(RefusalNotice notice, String done, Consumer<Duplicates> act) {
        notice.attempt(reasons -> act.accept(duplicates), () -> {
            Notices.done(context, words.text(done));
            UI.getCurrent().navigate(MergeViews.DUPLICATES);
        });
    }

    private void merge(MergePreview preview, FieldChoices choices, RefusalNotice notice) {
        notice.attempt(
                reasons -> merges.merge(new MergeRequest(
                        side(preview.survivor().person()), side(preview.other().person()), choices.fromOther())),
                () -> {
                    Notices.done(context, words.text("done.merged"));
                    UI.getCurrent()
                            .navigate(MergeViews.PEOPLE + "/"
                                    + preview.survivor().person().id().value());
                });
    }

    private static MergeRequest.Side side(Person person) {
        return new MergeRequest.Side(person.id(), person.version());
    }

    private PageSection entries(MergePreview preview) {
        var kept = preview.survivor().person();
        var other = preview.other().person();
        var list = new UnorderedList(line("side.kept", kept), line("side.other", other));
        list.addClassName("hearth-lines");
        var swap = new Button(
                words.text("do.swap"), click -> UI.getCurrent().navigate(DuplicatesPage.path(other.id(), kept.id())));
        return new PageSection(words.text("entries.title"), list)
                .help(words.text("entries.help"))
                .actions(swap);
    }

    private ListItem line(String side, Person person) {
        var link = new Anchor(
                MergeViews.PEOPLE + "/" + person.id().value(), person.name().display());
        return new ListLine(new Span(link), words.text(side), words.text("born", words.born(person)));
    }

    private PageSection follows(MergePreview preview) {
        if (preview.moves().isEmpty()) {
            return new PageSection(
                    words.text("follows.title"),
                    new EmptyState(words.text("follows.none"), words.text("follows.none.help")));
        }
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        preview.moves().forEach(each -> list.add(line(each)));
        return new PageSection(words.text("follows.title"), list).help(words.text("follows.help"));
    }

    private ListItem line(Moves moves) {
        var all = context.text(moves.words(), Map.of("count", moves.moved() + moves.doubled()));
        return moves.doubled() == 0
                ? new ListLine(all)
                : new ListLine(all, context.text("fam.merge.doubled", Map.of("count", moves.doubled())));
    }
}
