package org.hearth.family.ui.genogram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.NotFound;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.genogram.Ecomap;
import org.hearth.family.genogram.Genograms;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** A family's genogram and ecomap: each as a drawing and, with the same content, as a table. */
public final class GenogramPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Families families;
    private final transient Genograms genograms;

    GenogramPage(PageContext context, Families families, Genograms genograms) {
        this.context = context;
        this.families = families;
        this.genograms = genograms;
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("family")
                .flatMap(GenogramPage::id)
                .orElseThrow(() -> new NotFound("family", "")));
    }

    private static Optional<FamilyId> id(String text) {
        try {
            return Optional.of(new FamilyId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void show(FamilyId id) {
        var family = families.get(id);
        var view = genograms.view(id, context.language());
        var choice = new PrintChoice(context.language(), PaperSize.LETTER);
        var name = context.text("fam.family.title", Map.of("name", family.name()));
        removeAll();
        add(
                new PageHeader(text("paper"))
                        .about(name, context.text("fam.family.number_is", Map.of("number", family.number())))
                        .back("families/" + id.value(), name),
                new PageSection(text("title"), genogram(view)).help(text("title.help")),
                new PageSection(text("table"), new KinTable(context).of(view.people())).help(text("table.help")),
                new PageSection(text("ecomap.title"), ecomap(view)).help(text("ecomap.help")),
                new PageSection(
                                text("print"),
                                new PdfLink(
                                        context, text("print.do"), "genogram.pdf", () -> genograms.print(id, choice)))
                        .help(text("print.help")));
    }

    private Component[] genogram(Genograms.View view) {
        if (view.people().isEmpty()) {
            return new Component[] {new EmptyState(text("nobody"), text("nobody.help"))};
        }
        return new DrawnPart(context, "genogram").of(view.genogram());
    }

    private Component[] ecomap(Genograms.View view) {
        var parts = new DrawnPart(context, "ecomap").of(view.ecomap());
        var table = connections(view.connections());
        return List.of(parts[0], parts[1], table).toArray(Component[]::new);
    }

    private Component connections(Ecomap ecomap) {
        if (ecomap.connections().isEmpty()) {
            return new Paragraph(text("ecomap.nothing"));
        }
        var table = new WordTable(
                text("ecomap.table"),
                List.of(
                        text("ecomap.column.name"),
                        text("ecomap.column.kind"),
                        text("ecomap.column.what"),
                        text("ecomap.column.strength")));
        ecomap.connections()
                .forEach(each -> table.row(
                        WordTable.words(List.of(each.name())),
                        WordTable.words(List.of(text("ecomap.kind." + WordTable.code(each.kind())))),
                        WordTable.words(List.of(each.what())),
                        WordTable.words(List.of(text("ecomap.strength." + WordTable.code(each.strength()))))));
        return table;
    }

    private String text(String key) {
        return context.text("fam.genogram." + key);
    }
}
