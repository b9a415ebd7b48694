package org.hearth.headstart.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hearth.headstart.program.Outcome;
import org.jspecify.annotations.Nullable;

/** What a goal says in columns of its own, as it is and as it was before a change. */
@Embeddable
class GoalTerms {

    @Column(name = "title")
    private String title;

    @Column(name = "family_words")
    private String familyWords;

    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Column(name = "family_owner")
    private String familyOwner;

    @Column(name = "staff_partner")
    private String staffPartner;

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "target_on")
    private @Nullable LocalDate targetOn;

    @Column(name = "priority")
    private int priority;

    @Column(name = "chosen_on")
    private @Nullable LocalDate chosenOn;

    @Column(name = "chosen_way")
    @Enumerated(EnumType.STRING)
    private @Nullable ChoiceWay chosenWay;

    @Column(name = "chosen_by")
    private String chosenBy;

    protected GoalTerms() {}

    GoalTerms(GoalDraft draft) {
        restate(draft);
    }

    /** In place: a new object would be stored, and counted as a change, even where it says the same. */
    final void restate(GoalDraft draft) {
        var choice = draft.choice();
        title = draft.title();
        familyWords = draft.familyWords();
        outcome = draft.outcome();
        familyOwner = draft.familyOwner();
        staffPartner = draft.staffPartner();
        startOn = draft.startOn();
        targetOn = draft.targetOn();
        priority = draft.priority();
        chosenOn = choice == null ? null : choice.on();
        chosenWay = choice == null ? null : choice.way();
        chosenBy = choice == null ? "" : choice.by();
    }

    void rank(int place) {
        priority = place;
    }

    LocalDate startOn() {
        return startOn;
    }

    int priority() {
        return priority;
    }

    GoalDraft draft(List<Basis> basedOn, GoalThoughts thoughts) {
        return new GoalDraft(
                title,
                familyWords,
                outcome,
                familyOwner,
                staffPartner,
                startOn,
                targetOn,
                priority,
                chosenOn == null || chosenWay == null ? null : new FamilyChoice(chosenOn, chosenWay, chosenBy),
                basedOn,
                thoughts);
    }
}
