package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.job.Jobs;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.ProgressPanel;

/** The check that no entry of the audit trail was changed or taken away, with its result in plain words. */
final class ChainSection extends Div {

    private final PageContext context;
    private final transient AuditTrail trail;
    private final RefusalNotice refusals;
    private final Div work = new Div();
    private final Paragraph result = new Paragraph();
    private final Button start;

    ChainSection(PageContext context, AuditTrail trail) {
        this.context = context;
        this.trail = trail;
        refusals = new RefusalNotice(context);
        start = new Button(context.text("admin.audit.verify"), click -> verify());
        result.getElement().setAttribute("role", "status");
        add(new PageSection(context.text("admin.audit.chain"), refusals, work, result)
                .help(context.text("admin.audit.chain.help"))
                .actions(start));
    }

    private void verify() {
        result.setText("");
        result.removeClassName("hearth-problem");
        refusals.attempt(
                reasons -> {
                    UUID job = trail.verify();
                    start.setEnabled(false);
                    watch(job);
                },
                () -> {});
    }

    private void watch(UUID job) {
        work.removeAll();
        work.add(new ProgressPanel(context, job, state -> ended(job, state)));
    }

    private void ended(UUID job, Jobs.State state) {
        work.removeAll();
        start.setEnabled(true);
        if (!state.problem().isEmpty()) {
            refusals.failed(state.problem());
            return;
        }
        trail.found(job).ifPresentOrElse(this::tell, () -> result.setText(context.text("admin.audit.chain.stopped")));
    }

    private void tell(ChainCheck check) {
        check.firstBreak()
                .ifPresentOrElse(
                        this::tell,
                        () -> result.setText(context.text("admin.audit.chain.whole", Map.of("count", check.intact()))));
    }

    private void tell(ChainCheck.Break broken) {
        result.addClassName("hearth-problem");
        result.setText(context.text(
                "admin.audit.chain." + broken.kind().name().toLowerCase(Locale.ROOT),
                Map.of("number", broken.number())));
    }
}
