package org.hearth.family.ui.caseload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearth.core.draft.Drafts;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.Transfer;
import org.hearth.family.assignment.TransferId;
import org.hearth.family.assignment.TransferState;
import org.hearth.family.assignment.TransferWorkflow;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One family on its way from one worker to another: what is offered, where it stands, and the answer. */
final class TransferPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient Fields fields;
    private final transient CaseloadViews.Services services;

    /** What is done with a transfer that needs no more words. */
    private interface Act {
        void on(TransferId transfer, long version);
    }

    /** What is done with a transfer and why. */
    private interface ReasonedAct {
        void on(TransferId transfer, long version, String reason);
    }

    TransferPage(PageContext context, CaseloadViews.Services services) {
        this.context = context;
        this.services = services;
        fields = new Fields(context);
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new TransferId(PageAddress.id(event, "transfer")));
    }

    private void show(TransferId id) {
        removeAll();
        var transfer = services.transfers().get(id);
        var acts = services.transfers().acts(id);
        var notice = new RefusalNotice(context).whenStale(() -> show(id));
        var header = new PageHeader(context.text("fam.family.title", Map.of("name", transfer.familyName())))
                .about(about(transfer))
                .back(CaseloadViews.CASELOADS, fields.text("transfers.title"));
        primary(header, notice, transfer, acts);
        for (var each : others(notice, transfer, acts)) {
            header.also(each);
        }
        add(header, notice, facts(transfer), new PageSection(fields.text("next"), new Paragraph(next(transfer))));
    }

    private Component[] about(Transfer transfer) {
        var state = fields.badge(transfer.state());
        boolean waits = transfer.state() == TransferState.ASKED || transfer.state() == TransferState.OFFERED;
        return waits
                ? new Component[] {state, new DateWords(context).dueBadge(transfer.answerDue())}
                : new Component[] {state};
    }

    private PageSection facts(Transfer transfer) {
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        lines.add(new ListLine(fields.text("from_worker"), name(transfer.from())));
        lines.add(new ListLine(fields.text("to_worker"), name(transfer.to())));
        lines.add(new ListLine(fields.text("on"), new DateWords(context).date(transfer.on())));
        lines.add(new ListLine(fields.text("reason"), transfer.reason()));
        if (!transfer.answer().isEmpty()) {
            lines.add(new ListLine(fields.text("answer"), transfer.answer()));
        }
        return new PageSection(fields.text("facts"), lines);
    }

    private String next(Transfer transfer) {
        return fields.text(
                "next." + Fields.lower(transfer.state()),
                Map.of(
                        "from", name(transfer.from()),
                        "to", name(transfer.to()),
                        "day", new DateWords(context).date(transfer.on())));
    }

    private String name(String code) {
        return services.staff().findByCode(code).map(StaffMember::name).orElse(code);
    }

    private void primary(PageHeader header, RefusalNotice notice, Transfer transfer, Set<String> acts) {
        var transfers = services.transfers();
        if (acts.contains(TransferWorkflow.ACCEPT)) {
            header.primary(button(TransferWorkflow.ACCEPT, notice, transfer, transfers::accept));
        } else if (acts.contains(TransferWorkflow.APPROVE)) {
            header.primary(button(TransferWorkflow.APPROVE, notice, transfer, transfers::approve));
        }
    }

    private List<Component> others(RefusalNotice notice, Transfer transfer, Set<String> acts) {
        var transfers = services.transfers();
        var others = new ArrayList<Component>();
        if (acts.contains(TransferWorkflow.DECLINE)) {
            others.add(reasoned(TransferWorkflow.DECLINE, transfer, transfers::decline));
        }
        if (acts.contains(TransferWorkflow.DECIDE)) {
            others.add(button(TransferWorkflow.DECIDE, notice, transfer, transfers::decide));
        }
        if (acts.contains(TransferWorkflow.WITHDRAW)) {
            others.add(reasoned(TransferWorkflow.WITHDRAW, transfer, transfers::withdraw));
        }
        return others;
    }

    private Button button(String act, RefusalNotice notice, Transfer transfer, Act what) {
        return new Button(
                context.text("fam.transfer." + act),
                click -> notice.attempt(reasons -> what.on(transfer.id(), transfer.version()), () -> {
                    show(transfer.id());
                    Notices.done(context, fields.text("transfer.done"));
                }));
    }

    private Button reasoned(String act, Transfer transfer, ReasonedAct what) {
        var words = context.text("fam.transfer." + act);
        return new Button(words, click -> {
            var reason = fields.reason();
            var dialog = new FormDialog(context, words, () -> show(transfer.id()));
            dialog.<Transfer>form(new Drafts.Key(
                            "fam.transfer_" + act, FORM_VERSION, transfer.id().value()))
                    .typed("reason", reason, Kept.TEXT)
                    .offerDraft();
            dialog.with(new FormGrid().wide(reason))
                    .open(
                            words,
                            reasons -> what.on(transfer.id(), transfer.version(), reason.getValue()),
                            fields.text("transfer.done"));
        });
    }
}
