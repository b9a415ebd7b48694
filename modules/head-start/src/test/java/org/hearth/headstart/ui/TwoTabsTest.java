package org.hearth.headstart.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.headstart.Office;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.enrollment.Disability;
import org.hearth.headstart.plan.PlanId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two browser tabs with the same plan: what one of them never touched stands as the other saved it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoTabsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    private Office office;

    @BeforeAll
    void open() {
        office = new Office(TODAY);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void aBoxTickedInAStaleTabBlanksNothingThatTheOtherTabSaved() {
        var family = office.family(Disability.IEP);
        var plan = office.asAdvocate(() -> office.assessedPlan(family));
        office.asAdvocate(() -> {
            var stale = terms(plan);
            var other = terms(plan);
            tick(other, "well_being");
            find(other, TextArea.class).setValue("Speech therapy twice a week");
            ComponentUtil.fireEvent(find(other, TextArea.class), new BlurEvent<>(find(other, TextArea.class), true));
            assertThat(stored(plan).disabilitySupports()).isEqualTo("Speech therapy twice a week");

            tick(stale, "child_learning");
        });

        var draft = office.asAdvocate(() -> stored(plan));
        assertThat(draft.purposes()).containsExactlyInAnyOrder("well_being", "child_learning");
        assertThat(draft.disabilitySupports()).isEqualTo("Speech therapy twice a week");
    }

    @Test
    void anAnswerThatThisTabNeverShowedStandsEvenAfterItHasReadThePlanAnew() {
        var family = office.family(Disability.IEP);
        var plan = office.asAdvocate(() -> office.assessedPlan(family));
        office.asAdvocate(() -> {
            var desk = Desks.desk(office, plan);
            var stale = new AgreementTerms(desk, () -> {}).content();
            office.agreements().save(plan, 0, new AgreementDraft(Set.of(), "Speech therapy", false, null));
            desk.reload();

            tick(stale, "child_learning");
        });

        var draft = office.asAdvocate(() -> stored(plan));
        assertThat(draft.purposes()).containsExactly("child_learning");
        assertThat(draft.disabilitySupports()).isEqualTo("Speech therapy");
    }

    private Component terms(PlanId plan) {
        return new AgreementTerms(Desks.desk(office, plan), () -> {}).content();
    }

    private AgreementDraft stored(PlanId plan) {
        return office.agreements().find(plan).orElseThrow().draft();
    }

    @SuppressWarnings("unchecked") // the only group of boxes holds purposes
    private static void tick(Component terms, String purpose) {
        CheckboxGroup<String> boxes = find(terms, CheckboxGroup.class);
        var before = boxes.getValue();
        boxes.setValue(Set.of(purpose));
        ComponentUtil.fireEvent(boxes, new ComponentValueChangeEvent<>(boxes, boxes, before, true));
    }

    private static <C extends Component> C find(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(TwoTabsTest::all));
    }
}
