package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.draft.Drafts;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.headstart.plan.ExistingPlan;
import org.hearth.headstart.plan.ExistingPlanDraft;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;
import org.hearth.ui.part.PageSection;

/** "Is there a plan with another agency?", and what is known of these plans. */
final class OtherPlans {

    private final PlanDesk desk;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final RadioButtonGroup<YesNoUnknown> asked;
    private final TextField agency;
    private final TextField topic;
    private final TextField contact;
    private final DraftKeeper draft;
    private final PlanAnswer<Optional<YesNoUnknown>> answer;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();

    OtherPlans(PlanDesk desk) {
        this.desk = desk;
        fields = new PlanFields(desk.context());
        asked = fields.choice(
                "other.label",
                List.of(YesNoUnknown.YES, YesNoUnknown.NO, YesNoUnknown.UNKNOWN),
                value -> desk.text("other." + PlanFields.lower(value)));
        agency = fields.line("other.agency", ExistingPlanDraft.LENGTH);
        topic = fields.line("other.topic", ExistingPlanDraft.LENGTH);
        contact = fields.line("other.contact", ExistingPlanDraft.LENGTH);
        notice = new RefusalNotice(desk.context()).field("existingPlans", asked);
        draft = new DraftKeeper(
                        desk.context(),
                        new Drafts.Key("hs.other_plan", 1, desk.plan().id().value()))
                .text("agency", agency)
                .text("topic", topic)
                .text("contact", contact);
        answer = new PlanAnswer<>(
                desk,
                notice,
                new PlanAnswer.Parts<>(asked::getOptionalValue, OtherPlans::stored, OtherPlans::save, this::merge));
        list.addClassName("hearth-lines");
        more.addClassName("hearth-cards");
    }

    Component content() {
        show(stored(desk.plan()));
        draft.offer();
        asked.addValueChangeListener(change -> {
            more.setVisible(change.getValue() == YesNoUnknown.YES);
            if (change.isFromClient()) {
                answer.save();
            }
        });
        more.add(list, new FormGrid(agency, topic, contact), draft, new Button(desk.text("other.add"), click -> add()));
        more.setVisible(asked.getValue() == YesNoUnknown.YES);
        return new PageSection(desk.text("other.title"), notice, asked, more).help(desk.text("other.help"));
    }

    private void show(Optional<YesNoUnknown> answer) {
        answer.ifPresentOrElse(asked::setValue, asked::clear);
        list.removeAll();
        desk.plan().existingPlans().forEach(each -> list.add(line(each)));
        list.setVisible(!desk.plan().existingPlans().isEmpty());
    }

    private static ListItem line(ExistingPlan plan) {
        var name = new Span(plan.draft().agency());
        name.addClassName("name");
        var rest = Stream.of(plan.draft().topic(), plan.draft().contact())
                .filter(part -> !part.isEmpty())
                .map(part -> " · " + part)
                .collect(Collectors.joining());
        return new ListItem(name, new Span(rest));
    }

    private static Optional<YesNoUnknown> stored(Plan plan) {
        return Optional.ofNullable(plan.existingPlansAnswer());
    }

    private static void save(Plans plans, Plan plan, Optional<YesNoUnknown> value) {
        plans.answerExistingPlans(plan.id(), plan.version(), value.orElseThrow());
    }

    private void merge(MergeDialog dialog, Versions<Optional<YesNoUnknown>> all) {
        dialog.field(
                desk.text("other.title"),
                all,
                value -> value.map(each -> desk.text("other." + PlanFields.lower(each)))
                        .orElse(""),
                this::show);
    }

    private void add() {
        if (agency.getValue().isBlank()) {
            agency.setErrorMessage(desk.text("other.agency.missing"));
            agency.setInvalid(true);
            agency.focus();
            return;
        }
        agency.setInvalid(false);
        var plan = new ExistingPlanDraft(agency.getValue(), contact.getValue(), topic.getValue(), null);
        notice.whenStale(() -> {
            // Adding a line overwrites nothing, so it is simply done again on what is stored now.
            desk.reload();
            add();
        });
        notice.attempt(
                reasons -> desk.services()
                        .plans()
                        .addExistingPlan(desk.plan().id(), desk.plan().version(), plan),
                () -> {
                    draft.discard();
                    Stream.of(agency, topic, contact).forEach(TextField::clear);
                    desk.saved();
                    show(stored(desk.plan()));
                    agency.focus();
                });
    }
}
