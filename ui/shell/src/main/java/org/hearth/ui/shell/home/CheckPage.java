package org.hearth.ui.shell.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import org.hearth.core.document.IssuedDocuments;
import org.hearth.core.document.IssuedDocuments.Answer;
import org.hearth.core.document.StoredDocument;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.file.ChosenFile;
import org.hearth.ui.file.FileField;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Whether a file is a document that Hearth issued, unchanged. Everybody may ask; what it says of a document, few see. */
public final class CheckPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient IssuedDocuments issued;
    private final RefusalNotice notice;
    private final Div answer = new Div();

    /** The page. */
    public CheckPage(PageContext context, IssuedDocuments issued) {
        this.context = context;
        this.issued = issued;
        notice = new RefusalNotice(context);
        addClassName("hearth-stack");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = new FileField(context, context.text("check.file"), IssuedDocuments.LARGEST, List.of(".pdf"));
        file.whenChosen(() -> file.file().ifPresent(this::look));
        notice.field("file", file);
        answer.removeAll();
        removeAll();
        add(
                new PageHeader(context.text("check.title")).about(context.text("check.about")),
                notice,
                new PageSection(context.text("check.compare"), file, answer).help(context.text("check.file.help")));
    }

    private void look(ChosenFile file) {
        answer.removeAll();
        notice.attempt(reasons -> show(file.read(issued::recognise)), () -> {});
    }

    private void show(Answer found) {
        if (!found.issued()) {
            answer.add(
                    new Paragraph(new Badge(Badge.Tone.LATE, context.text("check.unknown"))),
                    new Paragraph(context.text("check.unknown.help")));
            return;
        }
        answer.add(new Paragraph(new Badge(Badge.Tone.GOOD, context.text("check.issued"))));
        found.document().ifPresent(document -> answer.add(new Paragraph(words(document))));
    }

    private String words(StoredDocument document) {
        var is = context.text(
                "check.is",
                Map.of("title", document.title(), "day", new DateWords(context).moment(document.createdAt())));
        return is + " " + context.text("document.state." + document.state().name()) + ".";
    }
}
