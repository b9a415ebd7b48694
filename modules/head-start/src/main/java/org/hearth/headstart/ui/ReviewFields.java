package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactType;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.review.Answers;
import org.hearth.headstart.review.GoalReview;
import org.hearth.headstart.review.NewReview;
import org.hearth.headstart.review.Occasion;
import org.hearth.headstart.review.StrategyChange;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;

/** The fields of a review: who, which goals, five questions, what the family still needs. */
final class ReviewFields {

    private static final List<String> QUESTIONS =
            List.of("met", "smallSteps", "changes", "adjustments", "ownPlan", "continuingNeeds");

    private final PlanDesk desk;
    private final Optional<Contact> contact;
    private final DayField on;
    private final Select<Occasion> occasion;
    private final CheckboxGroup<String> family;
    private final CheckboxGroup<String> staff;
    private final CheckboxGroup<Goal> goals;
    private final Map<String, TextArea> answers = new LinkedHashMap<>();
    private final Checkbox stuck;
    private final RadioButtonGroup<StrategyChange> strategy;

    ReviewFields(PlanDesk desk, Optional<Contact> contact) {
        this.desk = desk;
        this.contact = contact;
        var fields = new PlanFields(desk.context());
        on = fields.pastDay("review.on");
        occasion = fields.pick(
                "review.occasion", List.of(Occasion.values()), each -> desk.text("occasion." + PlanFields.lower(each)));
        family = fields.several(
                "review.family", names(desk.file().adults(desk.family().id())), each -> each);
        staff = fields.several(
                "review.staff", names(desk.file().staff(desk.family().id(), desk.context())), each -> each);
        goals = fields.several("review.goals", open(), each -> GoalCard.name(desk, each));
        goals.setVisible(!open().isEmpty());
        QUESTIONS.forEach(each -> answers.put(each, fields.words("review.q." + each, Answers.LENGTH)));
        stuck = new Checkbox(desk.text("review.stuck"));
        strategy = fields.choice(
                "review.strategy",
                List.of(StrategyChange.values()),
                each -> desk.text("strategy." + PlanFields.lower(each)));
        strategy.setVisible(false);
        stuck.addValueChangeListener(change -> strategy.setVisible(change.getValue()));
        begin();
    }

    private static List<String> names(List<Author> people) {
        return people.stream().map(Author::name).distinct().toList();
    }

    private List<Goal> open() {
        return desk.goals().stream().filter(each -> each.status().isOpen()).toList();
    }

    /** Today, with whoever was at the contact, about all open goals. */
    private void begin() {
        on.setValue(contact.map(each -> each.said().on())
                .orElseGet(() -> desk.context().time().today()));
        on.setReadOnly(contact.isPresent());
        occasion.setValue(occasionNow());
        family.setValue(desk.file().adults(desk.family().id()).stream()
                .filter(each ->
                        contact.isPresent() && contact.get().said().with().contains(each.person()))
                .map(Author::name)
                .collect(Collectors.toSet()));
        var me = desk.context().access().caller().displayName();
        staff.setValue(
                names(desk.file().staff(desk.family().id(), desk.context())).contains(me) ? Set.of(me) : Set.of());
        goals.setValue(Set.copyOf(open()));
    }

    private Occasion occasionNow() {
        var type = contact.map(each -> each.said().type());
        if (type.equals(Optional.of(ContactType.LAST_HOME_VISIT))) {
            return Occasion.LAST_HOME_VISIT;
        }
        var reviewed =
                !desk.services().track().reviews().ofPlan(desk.plan().id()).isEmpty();
        return type.filter(each -> each == ContactType.HOME_VISIT && !reviewed).isPresent()
                ? Occasion.THIRD_HOME_VISIT
                : Occasion.MONTHLY_CONTACT;
    }

    void bind(RecordForm<GoalReview> form) {
        var notice = form.notice();
        notice.field("occasion", occasion);
        form.day("on", on, each -> Optional.of(each.said().on()));
        form.typed("familyPresent", family, names());
        form.typed("staffPresent", staff, names());
        notice.field("goals", goals);
        answers.forEach((name, area) -> form.typed(name, area, Kept.TEXT));
        form.typed("stuck", stuck, new Kept<>(String::valueOf, Boolean::valueOf));
        form.typed("strategy", strategy, Kept.constant(StrategyChange.class));
    }

    private static Kept<Set<String>> names() {
        return new Kept<>(all -> String.join("\n", all), text -> text.lines().collect(Collectors.toSet()));
    }

    Component content() {
        var questions = new FormGrid();
        answers.values().forEach(questions::wide);
        var all = new Div(
                new FormGrid(on, occasion).wide(family).wide(staff).wide(goals),
                questions,
                new FormGrid().wide(stuck).wide(strategy));
        all.addClassName("hearth-cards");
        return all;
    }

    private String answer(String name) {
        return Objects.requireNonNull(answers.get(name)).getValue();
    }

    private LocalDate day() {
        return on.getOptionalValue().orElseGet(() -> desk.context().time().today());
    }

    NewReview typed() {
        return new NewReview(
                day(),
                occasion.getOptionalValue().orElse(Occasion.OTHER),
                contact.map(Contact::id).orElse(null),
                List.copyOf(family.getValue()),
                List.copyOf(staff.getValue()),
                goals.getValue().stream().map(Goal::id).collect(Collectors.toSet()),
                new Answers(
                        answer("met"),
                        answer("smallSteps"),
                        answer("changes"),
                        answer("adjustments"),
                        answer("ownPlan"),
                        answer("continuingNeeds")),
                stuck.getValue(),
                stuck.getValue() ? strategy.getValue() : null);
    }
}
