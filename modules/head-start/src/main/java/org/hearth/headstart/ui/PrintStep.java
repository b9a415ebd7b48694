package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.security.Access;
import org.hearth.headstart.agreement.DocumentCopy;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.file.IntegrityCheck;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** The last step: print the documents and note who got a copy. */
final class PrintStep {

    private final PlanDesk desk;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final PrintFields print;
    private final DayField on;
    private final RadioButtonGroup<CopyWay> way;
    private final ComboBox<String> receiver;
    private final Div place = new Div();

    PrintStep(PlanDesk desk) {
        this.desk = desk;
        fields = new PlanFields(desk.context());
        print = new PrintFields(desk);
        on = fields.day("copies.on");
        on.setMax(desk.context().time().today());
        way = fields.choice(
                "copies.way",
                List.of(CopyWay.HAND, CopyWay.MAIL, CopyWay.PORTAL),
                each -> desk.text("copies.way." + PlanFields.lower(each)));
        receiver = fields.name(
                "copies.receiver",
                desk.plan().authors(Side.FAMILY).stream().map(Author::name).toList());
        notice = new RefusalNotice(desk.context()).field("givenOn", on).field("receiver", receiver);
    }

    Component content() {
        place.removeAll();
        if (!desk.isSigned()) {
            place.add(
                    new EmptyState(desk.text("print.none"), desk.text("print.none.help")),
                    new PageSection(desk.text("print.preview.title"), print.content(), preview()));
            return place;
        }
        var copies = desk.services().agreements().copies(desk.plan().id());
        place.add(
                fields.lead("print.lead"),
                section("print.family", of(copies, CopyHolder.FAMILY)),
                section("print.file", of(copies, CopyHolder.FILE_ORIGINAL)),
                register(of(copies, CopyHolder.FAMILY)),
                new PageSection(desk.text("print.other.title"), print.content(), preview())
                        .help(desk.text("print.other.help")));
        return place;
    }

    private static List<DocumentCopy> of(List<DocumentCopy> copies, CopyHolder holder) {
        return copies.stream().filter(each -> each.holder() == holder).toList();
    }

    private PdfLink preview() {
        return new PdfLink(
                desk.context(),
                desk.text("agree.preview"),
                "agreement.pdf",
                () -> desk.services().agreements().preview(desk.plan().id(), print.chosen()));
    }

    private PageSection section(String key, List<DocumentCopy> copies) {
        var list = new UnorderedList();
        list.addClassName("hearth-papers");
        copies.forEach(each -> list.add(line(each)));
        return new PageSection(desk.text(key), list).help(desk.text(key + ".help"));
    }

    private ListItem line(DocumentCopy copy) {
        var kind = copy.template().equals("DOC-01") ? "print.agreement" : "print.goal";
        var link = new PdfLink(
                desk.context(),
                desk.text(kind, Map.of("title", copy.title())),
                copy.template() + ".pdf",
                () -> desk.services().agreements().pdf(desk.plan().id(), copy.document()));
        var where = new Span(given(copy));
        where.addClassName("quiet");
        var check = new IntegrityCheck(
                desk.context(),
                copy.title(),
                () -> desk.services().agreements().check(desk.plan().id(), copy.document()));
        return new ListItem(new Div(link), where, check);
    }

    private String given(DocumentCopy copy) {
        return Optional.ofNullable(copy.givenOn())
                .map(day -> Stream.of(
                                desk.text("copies.way." + PlanFields.lower(copy.way())),
                                new DateWords(desk.context()).date(day),
                                copy.receiver())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> desk.text("copies.not_yet"));
    }

    private Component register(List<DocumentCopy> copies) {
        Access access = desk.context().access();
        boolean waiting = copies.stream().anyMatch(each -> each.givenOn() == null);
        on.setValue(desk.context().time().today());
        way.setValue(CopyWay.HAND);
        desk.plan().authors(Side.FAMILY).stream().findFirst().map(Author::name).ifPresent(receiver::setValue);
        var give = new Button(desk.text("copies.give"), click -> give());
        var section = new PageSection(desk.text("copies.title"), notice, new FormGrid(on, receiver).wide(way), give)
                .help(desk.text("copies.help"));
        section.setVisible(waiting && access.allows(HeadStartPermissions.WRITE));
        return section;
    }

    private void give() {
        var day = on.getOptionalValue().orElseGet(() -> desk.context().time().today());
        var to = Optional.ofNullable(receiver.getValue()).orElse("");
        notice.attempt(
                reasons -> desk.services().agreements().giveCopies(desk.plan().id(), day, way.getValue(), to), () -> {
                    desk.saved();
                    content();
                    Notices.done(desk.context(), desk.text("copies.done"));
                });
    }
}
