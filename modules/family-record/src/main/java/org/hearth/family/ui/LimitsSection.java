package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import org.hearth.family.staff.Limit;
import org.hearth.family.staff.LimitDraft;
import org.hearth.family.staff.StaffLimits;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** What a member of staff should not be asked to do; nobody but the worker and the supervisor sees this section. */
final class LimitsSection {

    private final StaffDesk desk;
    private final StaffLimits limits;
    private final Fields fields;

    LimitsSection(StaffDesk desk) {
        this.desk = desk;
        limits = desk.services().limits();
        fields = desk.fields();
    }

    PageSection section() {
        var all = limits.of(desk.staff());
        Component content = all.isEmpty()
                ? new EmptyState(fields.text("limits.none"), fields.text("limits.none.help"))
                : MembersSection.lines(all.stream().map(this::line).toList());
        return new PageSection(fields.text("limits.title"), content)
                .help(fields.text("limits.help"))
                .actions(new Button(fields.text("limit.add"), click -> add()));
    }

    private ListItem line(Limit limit) {
        var content = limit.content();
        var dates = desk.desk().dates();
        var first = dates.date(content.from());
        var last = content.to();
        var item = new ListLine(
                content.words(),
                last == null
                        ? fields.text("since", Map.of("date", first))
                        : fields.text("from_to", Map.of("from", first, "to", dates.date(last))));
        var endings = desk.desk().endings();
        item.add(new LineActions(fields, content.words())
                .add(
                        fields.text("limit.end"),
                        () -> endings.end(
                                content.words(),
                                day -> limits.change(
                                        limit.id(),
                                        limit.version(),
                                        new LimitDraft(content.words(), content.from(), day))))
                .add(
                        fields.text("do.mistake"),
                        () -> endings.mistake(
                                content.words(), reason -> limits.takeOut(limit.id(), limit.version(), reason))));
        return item;
    }

    // No draft is kept of this: nothing of it stays anywhere but in the record.
    private void add() {
        var words = fields.words("limit.words", LimitDraft.LENGTH);
        var from = fields.day("from");
        from.setValue(desk.desk().context().time().today());
        var dialog = new EditDialog(desk.desk(), fields.text("limit.add"));
        dialog.notice().field("words", words).field("from", from);
        dialog.says(fields.text("limits.help"))
                .with(new FormGrid(from).wide(words))
                .open(
                        fields.text("limit.add"),
                        () -> limits.add(
                                desk.staff(), new LimitDraft(words.getValue(), Typed.neededDay("from", from), null)),
                        fields.text("saved"));
    }
}
