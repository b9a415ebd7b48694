package org.hearth.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearth.family.merge.MergePermissions;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonRecord;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageHeader;

/** One person: names, what is known, how the person is reached, and the families and homes one may see. */
public final class PersonPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Function<Runnable, RecordDesk> desks;
    private final transient PersonMerges merges;

    PersonPage(PageContext context, Function<Runnable, RecordDesk> desks, PersonMerges merges) {
        this.context = context;
        this.desks = desks;
        this.merges = merges;
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = new PersonId(PageAddress.id(event, "person"));
        var standing = desks.apply(() -> {}).person().people().survivor(person);
        if (standing.isPresent()) {
            event.forwardTo(
                    FamilyRecordViews.PEOPLE + "/" + standing.orElseThrow().value());
            return;
        }
        show(person);
    }

    private void show(PersonId person) {
        var all = desks.apply(() -> show(person));
        var record = all.person().facts().view(person);
        var desk = all.changing(!all.person().people().findOwn(List.of(person)).isEmpty());
        var families = desk.family().families().of(person).stream()
                .map(desk.family().families()::get)
                .toList();
        var header = new PageHeader(record.person().name().display())
                .about(PersonWords.born(desk, record.person()), record.details().pronouns());
        families.stream()
                .findFirst()
                .ifPresentOrElse(
                        family -> header.back(
                                FamilyRecordViews.FAMILIES + "/" + family.id().value(),
                                context.text("fam.family.title", Map.of("name", family.name()))),
                        () -> header.back(FamilyRecordViews.FAMILIES, context.text("fam.families.title")));
        if (desk.mayWrite()) {
            header.primary(new Button(desk.fields().text("person.change"), click -> change(desk, record)));
        }
        removeAll();
        add(header);
        new PersonSections(desk, record).all().forEach(this::add);
        if (context.access().allows(MergePermissions.MERGE)) {
            MergedSection.of(desk, merges, person).ifPresent(this::add);
        }
    }

    private static void change(RecordDesk desk, PersonRecord record) {
        new PersonDialogs(desk, record).change();
    }
}
