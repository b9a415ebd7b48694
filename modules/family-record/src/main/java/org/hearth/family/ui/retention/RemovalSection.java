package org.hearth.family.ui.retention;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.Purge;
import org.hearth.family.retention.PurgeDraft;
import org.hearth.family.retention.PurgePreview;
import org.hearth.family.retention.PurgeReason;
import org.hearth.family.retention.PurgeState;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.ProgressPanel;

/** Proposes that a record is removed, and decides on what somebody else proposed. */
final class RemovalSection {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final RetentionDesk desk;
    private final Runnable changed;
    private final LabelledFields fields;
    private final Div progress = new Div();

    RemovalSection(PageContext context, RetentionDesk desk, Runnable changed) {
        this.context = context;
        this.desk = desk;
        this.changed = changed;
        fields = RetentionDesk.fields(context);
    }

    PageSection of(PurgePreview preview) {
        var section = new PageSection(fields.text("removal")).help(fields.text("removal.help"));
        preview.last().ifPresent(purge -> decide(section, purge));
        if (preview.last().filter(purge -> purge.state() != PurgeState.FAILED).isEmpty()) {
            propose(section, preview);
        }
        section.add(progress);
        return section;
    }

    private void propose(PageSection section, PurgePreview preview) {
        var possible = preview.refusals().entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (possible.isEmpty()) {
            section.add(new Paragraph(fields.text("removal.not_now")));
            return;
        }
        if (context.access().allows(PrivacyPermissions.PURGE_PROPOSE)) {
            section.actions(new Button(fields.text("propose"), click -> propose(preview, possible)));
        }
    }

    private void propose(PurgePreview preview, List<PurgeReason> possible) {
        var reason = fields.pickFirst("reason", possible, each -> RetentionDesk.reason(context, each));
        var note = fields.words("note", Purge.NOTE_LENGTH);
        var dialog = new FormDialog(context, fields.text("propose"), changed).says(fields.text("propose.help"));
        dialog.<Purge>form(new Drafts.Key(
                        "fam.purge", FORM_VERSION, preview.family().value()))
                .typed("note", note, Kept.TEXT)
                .offerDraft();
        dialog.notice().field("reason", reason);
        dialog.with(new FormGrid().wide(reason).wide(note))
                .open(
                        fields.text("propose"),
                        reasons -> desk.purges()
                                .propose(new PurgeDraft(
                                        preview.family(),
                                        Typed.needed("reason", reason),
                                        preview.facts(),
                                        note.getValue())),
                        fields.text("propose.done"));
    }

    private void decide(PageSection section, Purge purge) {
        var dates = new DateWords(context);
        section.add(
                RetentionDesk.badge(context, purge),
                new Paragraph(fields.text(
                        "proposal",
                        Map.of(
                                "by", purge.proposal().name(),
                                "day", dates.moment(purge.proposal().at()),
                                "reason", RetentionDesk.reason(context, purge.reason())))));
        if (!purge.note().isEmpty()) {
            section.add(new Paragraph(purge.note()));
        }
        if (purge.state() != PurgeState.PROPOSED) {
            section.add(new Paragraph(purge.problem().isEmpty() ? "" : context.text(purge.problem())));
            return;
        }
        boolean own = purge.proposal().by().equals(context.access().caller().user());
        if (own) {
            section.add(new Paragraph(fields.text("proposal.own")));
            section.actions(new Button(fields.text("withdraw"), click -> withdraw(purge)));
        } else if (context.access().allows(PrivacyPermissions.PURGE_APPROVE)) {
            var yes = new Button(fields.text("approve"), click -> approve(purge));
            yes.addThemeVariants(ButtonVariant.LUMO_ERROR);
            section.actions(new Button(fields.text("decline"), click -> decline(purge)), yes);
        }
    }

    private void withdraw(Purge purge) {
        new FormDialog(context, fields.text("withdraw"), changed)
                .says(fields.text("withdraw.help"))
                .open(
                        fields.text("withdraw"),
                        reasons -> desk.purges().withdraw(purge.id(), purge.version()),
                        fields.text("withdraw.done"));
    }

    private void decline(Purge purge) {
        var answer = fields.words("answer", Purge.NOTE_LENGTH);
        var dialog = new FormDialog(context, fields.text("decline"), changed);
        dialog.<Purge>form(new Drafts.Key(
                        "fam.purge_answer", FORM_VERSION, purge.id().value()))
                .typed("answer", answer, Kept.TEXT)
                .offerDraft();
        dialog.with(new FormGrid().wide(answer))
                .open(
                        fields.text("decline"),
                        reasons -> desk.purges().decline(purge.id(), purge.version(), answer.getValue()),
                        fields.text("decline.done"));
    }

    private void approve(Purge purge) {
        new FormDialog(context, fields.text("approve"), () -> {})
                .says(fields.text("approve.help"))
                .open(
                        fields.text("approve"),
                        reasons -> follow(desk.purges().approve(purge.id(), purge.version())),
                        fields.text("approve.done"));
    }

    private void follow(UUID job) {
        progress.removeAll();
        progress.add(new ProgressPanel(context, job, state -> changed.run()).withoutStop());
    }
}
