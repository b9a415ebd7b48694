package org.hearth.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.merge.StandingMerge;
import org.hearth.family.person.PersonId;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** The rows that lead to this person since they were merged; each merge can be taken back while nothing contradicts it. */
final class MergedSection {

    private final RecordDesk desk;
    private final PersonMerges merges;
    private final RefusalNotice notice;

    private MergedSection(RecordDesk desk, PersonMerges merges) {
        this.desk = desk;
        this.merges = merges;
        notice = new RefusalNotice(desk.context());
    }

    /** The section; empty for somebody into whom nobody was merged. */
    static Optional<PageSection> of(RecordDesk desk, PersonMerges merges, PersonId person) {
        var standing = merges.into(person);
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        var section = new MergedSection(desk, merges);
        return Optional.of(new PageSection(
                        text(desk, "merged.title"),
                        section.notice,
                        MembersSection.lines(
                                standing.stream().map(section::line).toList()))
                .help(text(desk, "merged.help")));
    }

    private ListItem line(StandingMerge merge) {
        var undo = new Button(text(desk, "merged.undo"), click -> undo(merge));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        undo.setAriaLabel(desk.context().text("fam.merge.merged.undo_whom", Map.of("name", merge.mergedName())));
        var line = new ListLine(
                merge.mergedName(),
                desk.context()
                        .text(
                                "fam.merge.merged.when",
                                Map.of("moment", desk.dates().moment(merge.at()))));
        line.add(undo);
        return line;
    }

    private void undo(StandingMerge merge) {
        notice.attempt(reasons -> merges.undo(merge.id()), () -> {
            Notices.done(desk.context(), text(desk, "merged.undone"));
            desk.changed().run();
        });
    }

    private static String text(RecordDesk desk, String key) {
        return desk.context().text("fam.merge." + key);
    }
}
