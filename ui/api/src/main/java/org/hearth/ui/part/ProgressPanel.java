package org.hearth.ui.part;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.job.Jobs;
import org.hearth.ui.PageContext;

/** How far a job is, with a button that stops it. Asks while it is on the screen; no thread of its own. */
public final class ProgressPanel extends Div {

    private final PageContext context;
    private final UUID job;
    private final Consumer<Jobs.State> ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Button cancel;
    private Registration polling = () -> {};
    private Runnable look = () -> {};

    /**
     * Shows {@code job}.
     *
     * @param ended called once, on the page, when the job has ended: finished, cancelled or failed
     */
    public ProgressPanel(PageContext context, UUID job, Consumer<Jobs.State> ended) {
        this.context = context;
        this.job = job;
        this.ended = ended;
        addClassName("hearth-progress");
        cancel = new Button(context.text("ui.cancel_job"), click -> stop());
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", context.text("ui.progress"));
        add(words, bar, cancel);
    }

    /** Work that must not be cut short: takes the button away. */
    public ProgressPanel withoutStop() {
        cancel.setVisible(false);
        return this;
    }

    /** Calls {@code more} each time it asks how far the job is, for what else is shown of it. */
    public ProgressPanel eachTime(Runnable more) {
        look = more;
        return this;
    }

    private void stop() {
        context.jobs().cancel(job);
        cancel.setEnabled(false);
        words.setText(context.text("ui.cancelling"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        polling = Polling.of(ui).during(this::refresh);
        // Only drawn: whoever is told of the end takes the panel away, which must not happen while it is being added.
        context.jobs().state(job).ifPresent(this::draw);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling();
    }

    private void refresh() {
        context.jobs().state(job).ifPresentOrElse(this::show, this::stopPolling);
    }

    private void show(Jobs.State state) {
        draw(state);
        look.run();
        if (!state.running()) {
            stopPolling();
            cancel.setVisible(false);
            ended.accept(state);
        }
    }

    private void draw(Jobs.State state) {
        bar.setIndeterminate(state.total() <= 0 && state.running());
        if (state.total() <= 0) {
            words.setText(context.text(state.name()));
        } else {
            bar.setValue(Math.min(1.0, (double) state.done() / state.total()));
            words.setText(context.text(
                    "ui.progress_of",
                    Map.of("name", context.text(state.name()), "done", state.done(), "total", state.total())));
        }
    }

    private void stopPolling() {
        polling.remove();
        polling = () -> {};
    }
}
