package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.family.staff.StaffFile;
import org.hearth.family.staff.StaffTrainings;
import org.hearth.family.staff.Training;
import org.hearth.family.staff.TrainingDraft;
import org.hearth.ui.file.FilesDetails;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** The trainings of a member of staff, with their certificates. */
final class TrainingsSection {

    private final StaffDesk desk;
    private final StaffTrainings trainings;
    private final Fields fields;

    TrainingsSection(StaffDesk desk) {
        this.desk = desk;
        trainings = desk.services().trainings();
        fields = desk.fields();
    }

    PageSection section() {
        var all = trainings.of(desk.staff());
        Component content = all.isEmpty()
                ? new EmptyState(fields.text("trainings.none"), fields.text("trainings.none.help"))
                : MembersSection.lines(all.stream().map(this::line).toList());
        return new PageSection(fields.text("trainings.title"), content)
                .help(fields.text("trainings.help"))
                .actions(new Button(fields.text("training.add"), click -> new Dialog().add()));
    }

    private ListItem line(Training training) {
        var content = training.content();
        var dates = desk.desk().dates();
        var last = content.validTo();
        var name = new Span(new Span(content.topic()));
        if (training.isOverOn(desk.desk().context().time().today())) {
            name.add(new Span(" "), new Badge(Badge.Tone.LATE, fields.text("training.over")));
        }
        var item = new ListLine(
                name,
                content.provider(),
                dates.date(content.completedOn()),
                last == null ? "" : fields.text("training.valid", Map.of("date", dates.date(last))));
        item.add(new LineActions(fields, content.topic())
                .add(fields.text("do.change"), () -> new Dialog().change(training))
                .add(
                        fields.text("do.mistake"),
                        () -> desk.desk()
                                .endings()
                                .mistake(
                                        content.topic(),
                                        reason -> trainings.takeOut(training.id(), training.version(), reason))));
        item.add(new FilesDetails(
                desk.desk().context(), desk.services().attachments(), StaffFile.certificates(training)));
        return item;
    }

    /** Adds or changes a training. */
    private final class Dialog {

        private final TextField topic = fields.line("training.topic", TrainingDraft.LENGTH);
        private final TextField provider = fields.line("training.provider", TrainingDraft.LENGTH);
        private final DayField completed = fields.pastDay("training.completed");
        private final DayField validTo = fields.day("training.valid_to");

        void add() {
            var dialog = new EditDialog(desk.desk(), fields.text("training.add"));
            bind(dialog, desk.staff().value()).offerDraft();
            dialog.open(fields.text("training.add"), () -> trainings.add(desk.staff(), typed()), fields.text("saved"));
        }

        void change(Training training) {
            var dialog = new EditDialog(desk.desk(), training.content().topic());
            dialog.edit(
                    bind(dialog, training.id()),
                    training,
                    () -> trainings.of(desk.staff()).stream()
                            .filter(each -> each.id().equals(training.id()))
                            .findFirst(),
                    base -> trainings.change(base.id(), base.version(), typed()),
                    fields.text("saved"));
        }

        private RecordForm<Training> bind(EditDialog dialog, UUID record) {
            dialog.with(new FormGrid().wide(topic).put(provider).put(completed).put(validTo));
            return dialog.<Training>form("training", record)
                    .text("topic", topic, each -> each.content().topic())
                    .text("provider", provider, each -> each.content().provider())
                    .day(
                            "completed_on",
                            completed,
                            each -> Optional.of(each.content().completedOn()))
                    .day(
                            "valid_to",
                            validTo,
                            each -> Optional.ofNullable(each.content().validTo()));
        }

        private TrainingDraft typed() {
            return new TrainingDraft(
                    topic.getValue(),
                    provider.getValue(),
                    Typed.neededDay("completed_on", completed),
                    Typed.day("valid_to", validTo).orElse(null));
        }
    }
}
