package org.hearth.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearth.family.person.Person;
import org.hearth.family.person.PossibleDuplicate;
import org.hearth.ui.part.ListLine;

/** Those in the record who may be the person that is being typed, read out politely; one click takes one of them. */
final class DuplicateNotice extends Div {

    private final RecordDesk desk;
    private final Consumer<Person> take;
    private List<PossibleDuplicate> shown = List.of();

    DuplicateNotice(RecordDesk desk, Consumer<Person> take) {
        this.desk = desk;
        this.take = take;
        getElement().setAttribute("role", "status");
    }

    void show(List<PossibleDuplicate> found) {
        if (found.equals(shown)) {
            return;
        }
        shown = List.copyOf(found);
        removeAll();
        if (found.isEmpty()) {
            return;
        }
        var fields = desk.fields();
        var list = new UnorderedList();
        for (var each : found) {
            var name = each.person().name().display();
            var choose = new Button(fields.text("duplicate.take"), click -> take.accept(each.person()));
            choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            choose.setAriaLabel(fields.text("duplicate.take_whom", Map.of("name", name)));
            var line =
                    new ListLine(name, PersonWords.born(desk, each.person()), fields.coded("duplicate", each.reason()));
            line.add(choose);
            list.add(line);
        }
        add(new Paragraph(fields.text("duplicate.title", Map.of("count", found.size()))), list);
    }
}
