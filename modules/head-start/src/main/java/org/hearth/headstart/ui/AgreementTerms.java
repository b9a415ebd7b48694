package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.headstart.agreement.Agreement;
import org.hearth.headstart.agreement.AgreementDraft;
import org.hearth.headstart.program.HeadStartLists;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;
import org.hearth.ui.part.DateWords;

/** What both sides agree on beside the goals; each answer is saved as it is given. */
final class AgreementTerms {

    private final PlanDesk desk;
    private final Runnable saved;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final CheckboxGroup<String> purposes;
    private final TextArea disability;
    private final Checkbox notNow;
    private final DayField review;
    private final DraftKeeper draft;
    private AgreementDraft base;

    AgreementTerms(PlanDesk desk, Runnable saved) {
        this.desk = desk;
        this.saved = saved;
        base = desk.terms();
        fields = new PlanFields(desk.context());
        purposes = fields.several("terms.purposes", HeadStartLists.PURPOSES.values(), fields.listed("hs.purpose"));
        disability = fields.words("terms.disability", AgreementDraft.TEXT_LENGTH);
        disability.setHelperText(desk.text("terms.disability.help"));
        notNow = new Checkbox(desk.text("terms.disability.not_now"));
        review = fields.day("terms.review");
        review.setHelperText(desk.text("terms.review.help"));
        review.setMin(desk.context().time().today());
        notice = new RefusalNotice(desk.context()).field("purposes", purposes).field("disability", disability);
        draft = new DraftKeeper(
                        desk.context(),
                        new Drafts.Key("hs.terms", 1, desk.plan().id().value()))
                .text("disability", disability);
    }

    Component content() {
        show(base);
        draft.offer();
        purposes.addValueChangeListener(change -> saveIf(change.isFromClient()));
        notNow.addValueChangeListener(change -> saveIf(change.isFromClient()));
        review.addValueChangeListener(change -> saveIf(change.isFromClient()));
        disability.addBlurListener(left -> saveIf(true));
        var supports = new Div(
                new H3(desk.text("terms.disability.title")),
                new Paragraph(desk.text("terms.disability.why")),
                new FormGrid().wide(disability).wide(notNow),
                draft);
        supports.addClassName("hearth-cards");
        supports.setVisible(desk.disabilityApplies());
        var all = new Div(notice, purposes, supports, new FormGrid(review));
        all.addClassName("hearth-cards");
        return all;
    }

    private void show(AgreementDraft terms) {
        purposes.setValue(terms.purposes());
        disability.setValue(terms.disabilitySupports());
        notNow.setValue(terms.disabilityNotNow());
        review.setValue(terms.reviewOn());
    }

    private AgreementDraft typed() {
        return new AgreementDraft(purposes.getValue(), disability.getValue(), notNow.getValue(), review.getValue());
    }

    private void saveIf(boolean byHand) {
        if (byHand && !typed().equals(base)) {
            save();
        }
    }

    private void save() {
        if (!desk.terms().equals(base)) {
            // Another part of the page has read the plan anew meanwhile.
            merge();
            return;
        }
        var mine = typed();
        notice.whenStale(() -> {
            desk.reload();
            merge();
        });
        int version = desk.agreement().map(Agreement::version).orElse(0);
        notice.attempt(reasons -> desk.services().agreements().save(desk.plan().id(), version, mine), () -> {
            draft.discard();
            base = mine;
            desk.saved();
            saved.run();
        });
    }

    private void merge() {
        var theirs = desk.terms();
        var all = new Versions<>(base, typed(), theirs);
        var dates = new DateWords(desk.context());
        new MergeDialog(desk.context())
                .ticks(all.of(AgreementDraft::purposes), purposes::setValue)
                .text(desk.text("terms.disability"), all.of(AgreementDraft::disabilitySupports), disability::setValue)
                .field(
                        desk.text("terms.disability.not_now"),
                        all.of(AgreementDraft::disabilityNotNow),
                        value -> desk.text(value ? "yes" : "no"),
                        notNow::setValue)
                .field(
                        desk.text("terms.review"),
                        all.of(each -> Optional.ofNullable(each.reviewOn())),
                        value -> value.map(dates::date).orElse(""),
                        value -> value.ifPresentOrElse(review::setValue, review::clear))
                .open(() -> {
                    base = theirs;
                    save();
                });
    }
}
