package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.policy.PolicyProposals.Proposal;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** The changes that wait for approval; nothing where none does. */
final class ProposalsSection extends Div {

    private final PageContext context;
    private final transient PolicyProposals proposals;
    private final RefusalNotice refusals;
    private final transient Runnable changed;

    ProposalsSection(PageContext context, PolicyProposals proposals, Runnable changed) {
        this.context = context;
        this.proposals = proposals;
        this.changed = changed;
        refusals = new RefusalNotice(context);
    }

    void show() {
        removeAll();
        add(refusals);
        var waiting = proposals.waiting();
        if (waiting.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        waiting.forEach(each -> list.add(line(each)));
        add(new PageSection(context.text("admin.policy.waiting"), list)
                .help(context.text("admin.policy.waiting.help")));
    }

    private ListItem line(Proposal proposal) {
        var dates = new DateWords(context);
        var on = LocalDate.ofInstant(proposal.at(), context.time().agencyZone());
        var name = ParameterWords.name(context, proposal.parameter());
        var item = new ListLine(
                name,
                context.text(
                        "admin.policy.version",
                        Map.of(
                                "value", ParameterWords.value(context, proposal.parameter(), proposal.value()),
                                "date", dates.date(proposal.from()))),
                context.text("admin.policy.history.by", Map.of("name", proposal.by(), "date", dates.date(on))),
                proposal.reason());
        if (proposal.approvable()) {
            item.add(button("admin.policy.approve", name, () -> approve(proposal)));
            item.add(button("admin.policy.decline", name, () -> decline(proposal)));
        }
        if (proposal.own()) {
            item.add(button("admin.policy.take_back", name, () -> takeBack(proposal)));
        }
        return item;
    }

    private Button button(String key, String about, Runnable act) {
        var button = new Button(context.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(context.text(key) + ": " + about);
        return button;
    }

    private void approve(Proposal proposal) {
        refusals.attempt(reasons -> proposals.approve(proposal.id()), () -> done("admin.policy.approved", proposal));
    }

    private void decline(Proposal proposal) {
        ReasonDialog.ask(
                context,
                context.text("admin.policy.decline"),
                why -> proposals.decline(proposal.id(), why),
                () -> done("admin.policy.declined", proposal));
    }

    private void takeBack(Proposal proposal) {
        refusals.attempt(reasons -> proposals.withdraw(proposal.id()), () -> done("admin.policy.taken_back", proposal));
    }

    private void done(String key, Proposal proposal) {
        changed.run();
        var name = ParameterWords.name(context, proposal.parameter());
        Notices.done(context, context.text(key, Map.of("name", name)));
    }
}
