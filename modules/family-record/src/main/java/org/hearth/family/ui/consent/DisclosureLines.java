package org.hearth.family.ui.consent;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.disclosure.Disclosure;
import org.hearth.family.disclosure.DisclosureLists;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;

/** Rows of the log as lines: to whom, what, about whom, why, when. People of other families are not named. */
final class DisclosureLines {

    private final PageContext context;
    private final FamilyPeople people;
    private final ReleaseWords words;
    private final DateWords dates;

    DisclosureLines(PageContext context, FamilyPeople people) {
        this.context = context;
        this.people = people;
        words = new ReleaseWords(context);
        dates = new DateWords(context);
    }

    UnorderedList of(List<Disclosure> rows) {
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        rows.stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private ListItem line(Disclosure row) {
        var name = new Span(row.receiver().display());
        name.addClassName("name");
        boolean others = !people.ids().containsAll(row.persons());
        var rest = Stream.of(
                        people.names(row.persons()),
                        words.kinds(row.kinds(people.ids())),
                        others ? "" : row.what(),
                        words.purpose(row.purpose()),
                        context.text(DisclosureLists.basis(row.ground().basis()).key()),
                        dates.moment(row.at()),
                        row.by())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ListItem(name, new Span(" · " + rest));
    }
}
