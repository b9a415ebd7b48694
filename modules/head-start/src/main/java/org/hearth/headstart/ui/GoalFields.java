package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.headstart.assessment.Assessment;
import org.hearth.headstart.assessment.Finding;
import org.hearth.headstart.goal.Basis;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.goal.GoalDraft;
import org.hearth.headstart.goal.GoalThoughts;
import org.hearth.headstart.goal.StepDraft;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Side;
import org.hearth.headstart.program.Outcome;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;
import org.hearth.ui.part.DateWords;

/** The fields of a goal, the family's own words first and large. */
final class GoalFields {

    private final PlanDesk desk;
    private final TextArea words;
    private final TextField title;
    private final Select<Outcome> outcome;
    private final CheckboxGroup<Finding> findings;
    private final TextArea said;
    private final ComboBox<String> owner;
    private final ComboBox<String> partner;
    private final DayField start;
    private final DayField target;
    private final StepsField steps;
    private final ChoiceFields choice;
    private final Thoughts thoughts;

    GoalFields(PlanDesk desk, DraftKeeper draft, RefusalNotice notice) {
        this.desk = desk;
        var fields = new PlanFields(desk.context());
        words = fields.words("goal.words", GoalDraft.WORDS_LENGTH);
        words.setHelperText(desk.text("goal.words.help"));
        words.addClassName("hearth-big-words");
        title = fields.line("goal.title", GoalDraft.NAME_LENGTH);
        outcome = fields.pickOrNone(
                "goal.outcome", Arrays.asList(Outcome.values()), value -> fields.words(value.label()));
        findings = fields.several("goal.based_on", found(), each -> this.words(fields, each));
        findings.setVisible(!found().isEmpty());
        said = fields.words("goal.said", Basis.LENGTH);
        owner = fields.name("goal.owner", names(Side.FAMILY));
        partner = fields.name("goal.partner", names(Side.STAFF));
        start = fields.day("goal.start_on");
        target = fields.day("goal.target_on");
        steps = new StepsField(
                desk,
                Stream.of(Side.values()).flatMap(side -> names(side).stream()).toList());
        choice = new ChoiceFields(desk, names(Side.FAMILY));
        keep(draft);
        thoughts = new Thoughts(desk, draft);
        choice.keep(draft);
        name(notice);
    }

    private List<Finding> found() {
        return desk.assessment().map(Assessment::findings).orElse(List.of());
    }

    private String words(PlanFields fields, Finding finding) {
        return fields.listed("hs.finding_kind").apply(finding.draft().kind()) + ": "
                + finding.draft().note();
    }

    private List<String> names(Side side) {
        var named = desk.plan().authors(side);
        var file = desk.file();
        var family = desk.family().id();
        var offered = side == Side.FAMILY ? file.adults(family) : file.staff(family, desk.context());
        return Stream.concat(named.stream(), offered.stream())
                .map(Author::name)
                .distinct()
                .toList();
    }

    private void keep(DraftKeeper draft) {
        draft.text("words", words)
                .text("title", title)
                .field("outcome", outcome, Outcome::name, Outcome::valueOf)
                .field("basedOn", findings, GoalFields::ids, this::byIds)
                .text("said", said)
                .text("owner", owner)
                .text("partner", partner)
                .date("start", start)
                .date("target", target)
                .field("steps", steps, StepsField::write, StepsField::read);
    }

    private static String ids(Set<Finding> chosen) {
        return chosen.stream()
                .map(each -> each.id().value().toString())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private Set<Finding> byIds(String ids) {
        var all = Set.of(ids.split(","));
        return found().stream()
                .filter(each -> all.contains(each.id().value().toString()))
                .collect(Collectors.toSet());
    }

    private void name(RefusalNotice notice) {
        notice.field("familyWords", words)
                .field("title", title)
                .field("outcome", outcome)
                .field("basedOn", findings)
                .field("familyOwner", owner)
                .field("staffPartner", partner)
                .field("targetOn", target)
                .field("steps", steps);
        choice.name(notice);
    }

    Component content() {
        var about = new FormGrid().wide(title).wide(outcome).wide(findings).wide(said);
        var people = new FormGrid(owner, partner, start, target);
        var all = new Div(words, about, people, steps, thoughts.content(), choice.content());
        all.addClassName("hearth-goal-form");
        return all;
    }

    /** Fills the fields; a new goal begins with the first of each side and today. */
    void show(Optional<GoalDraft> goal, List<StepDraft> known) {
        words.setValue(goal.map(GoalDraft::familyWords).orElse(""));
        title.setValue(goal.map(GoalDraft::title).orElse(""));
        goal.map(GoalDraft::outcome).ifPresent(outcome::setValue);
        show(goal.map(GoalDraft::basedOn).orElse(List.of()));
        goal.map(GoalDraft::familyOwner)
                .or(() -> names(Side.FAMILY).stream().findFirst())
                .ifPresent(owner::setValue);
        goal.map(GoalDraft::staffPartner)
                .or(() -> names(Side.STAFF).stream().findFirst())
                .ifPresent(partner::setValue);
        start.setValue(goal.map(GoalDraft::startOn)
                .orElseGet(() -> desk.context().time().today()));
        goal.map(GoalDraft::targetOn).ifPresent(target::setValue);
        steps.setValue(known);
        thoughts.show(goal.map(GoalDraft::thoughts).orElse(GoalThoughts.NONE));
        choice.show(goal.map(GoalDraft::choice));
    }

    private void show(List<Basis> basedOn) {
        var ids = basedOn.stream().map(Basis::finding).collect(Collectors.toSet());
        findings.setValue(
                found().stream().filter(each -> ids.contains(each.id())).collect(Collectors.toSet()));
        said.setValue(basedOn.stream()
                .map(Basis::familyInput)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    List<StepDraft> steps() {
        return steps.getValue();
    }

    GoalDraft typed(Optional<GoalDraft> known) {
        return new GoalDraft(
                title.getValue(),
                words.getValue(),
                outcome.getValue(),
                Optional.ofNullable(owner.getValue()).orElse(""),
                Optional.ofNullable(partner.getValue()).orElse(""),
                Optional.ofNullable(start.getValue())
                        .orElseGet(() -> desk.context().time().today()),
                target.getValue(),
                known.map(GoalDraft::priority).orElse(0),
                choice.typed().orElse(null),
                basedOn(),
                thoughts.typed());
    }

    private List<Basis> basedOn() {
        var all = new ArrayList<Basis>();
        findings.getValue().forEach(each -> all.add(Basis.on(each.id())));
        if (!said.getValue().isBlank()) {
            all.add(Basis.said(said.getValue()));
        }
        return all;
    }

    /** Settles two versions of a goal; what stands lands in these fields. */
    void merge(MergeDialog dialog, Goal loaded, Goal theirs) {
        var all = new Versions<>(loaded.draft(), typed(Optional.of(theirs.draft())), theirs.draft());
        var dates = new DateWords(desk.context());
        dialog.text(desk.text("goal.words"), all.of(GoalDraft::familyWords), words::setValue)
                .text(desk.text("goal.title"), all.of(GoalDraft::title), title::setValue)
                .field(
                        desk.text("goal.outcome"),
                        all.of(each -> Optional.ofNullable(each.outcome())),
                        each -> each.map(value -> desk.context().text(value.labelKey()))
                                .orElse(""),
                        each -> each.ifPresentOrElse(outcome::setValue, outcome::clear))
                .ticks(all.of(each -> Set.copyOf(each.basedOn())), each -> show(List.copyOf(each)))
                .text(desk.text("goal.owner"), all.of(GoalDraft::familyOwner), owner::setValue)
                .text(desk.text("goal.partner"), all.of(GoalDraft::staffPartner), partner::setValue)
                .field(desk.text("goal.start_on"), all.of(GoalDraft::startOn), dates::date, start::setValue)
                .field(
                        desk.text("goal.target_on"),
                        all.of(each -> Optional.ofNullable(each.targetOn())),
                        each -> each.map(dates::date).orElse(""),
                        each -> each.ifPresentOrElse(target::setValue, target::clear))
                .field(
                        desk.text("steps.title"),
                        new Versions<>(GoalForm.steps(loaded), steps(), GoalForm.steps(theirs)),
                        this::words,
                        steps::setValue)
                .field(
                        desk.text("choice.label"),
                        all.of(each -> Optional.ofNullable(each.choice())),
                        choice::words,
                        choice::show);
        thoughts.merge(dialog, all.of(GoalDraft::thoughts));
    }

    private String words(List<StepDraft> all) {
        return all.stream().map(StepDraft::text).collect(Collectors.joining("\n"));
    }
}
