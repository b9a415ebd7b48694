package org.hearth.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.text.Explanation;
import org.hearth.core.workflow.Reasons;
import org.hearth.ui.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The place on a page where it says why something is not possible: what, why with the rule one click away, and what to do
 * now. It runs the page's acts, so that every refusal lands here and nothing that was typed is lost.
 */
public final class RefusalNotice extends Div {

    /** An act that may be refused. */
    @FunctionalInterface
    public interface Act {
        /** Acts, with the reasons that answer soft rules; {@link Reasons#NONE} at first. */
        void with(Reasons reasons);
    }

    private final PageContext context;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<String> standing = new HashSet<>();
    private Optional<Runnable> stale = Optional.empty();

    /** An empty notice; it takes no room until something is refused. */
    public RefusalNotice(PageContext context) {
        this.context = context;
        addClassName("hearth-refusal");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** A field that refusals may name; it shows the words under itself and is linked from here. */
    public <C extends Component & HasValidation> RefusalNotice field(String name, C field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> valued) {
            valued.addValueChangeListener(change -> settled(name));
        }
        return this;
    }

    /** A mark goes with the value it is about; the notice goes when nothing in it stands any more. */
    private void settled(String name) {
        if (standing.remove(name)) {
            unmark(fields.get(name));
            if (standing.isEmpty()) {
                clear();
            }
        }
    }

    /** What to do when somebody else saved first: reload and open a {@link org.hearth.ui.form.MergeDialog}. */
    public RefusalNotice whenStale(Runnable compare) {
        stale = Optional.of(compare);
        return this;
    }

    /**
     * Runs {@code act}. What it refuses is shown here; when only soft rules stand against it, a reason is asked and the
     * act tried again.
     *
     * @param done runs on the page once the act has succeeded, now or after a reason was given
     */
    public void attempt(Act act, Runnable done) {
        attempt(act, done, Reasons.NONE);
    }

    private void attempt(Act act, Runnable done, Reasons reasons) {
        clear();
        try {
            act.with(reasons);
        } catch (RuleViolation violation) {
            show(violation.refusals(), more -> attempt(act, done, joined(reasons, more)));
            return;
        } catch (StaleData other) {
            stale.ifPresentOrElse(Runnable::run, () -> plain("ui.stale"));
            return;
        } catch (AccessDenied denied) {
            plain("ui.denied");
            return;
        } catch (NotFound missing) {
            plain("ui.missing");
            return;
        }
        done.run();
    }

    private static Reasons joined(Reasons one, Reasons other) {
        var all = new HashMap<>(one.given());
        all.putAll(other.given());
        return new Reasons(all);
    }

    /** Shows {@code refusals}; nothing can be done about them here but to mend the fields. */
    public void show(List<Refusal> refusals) {
        show(refusals, reasons -> {});
    }

    private void show(List<Refusal> refusals, Consumer<Reasons> again) {
        boolean soft = refusals.stream().allMatch(each -> each.code().isWarning());
        standing.clear();
        refusals.forEach(each -> standing.add(each.field()));
        open(context.text(soft ? "ui.refusal.look" : "ui.refusal.title", Map.of("count", refusals.size())), soft);
        var list = new UnorderedList();
        for (Refusal refusal : refusals) {
            list.add(new ListItem(line(refusal)));
        }
        add(list);
        if (soft) {
            var labels = refusals.stream().map(each -> each.code().label()).toList();
            add(new ReasonForm(context, labels, again));
        }
        focus(refusals);
    }

    private Component line(Refusal refusal) {
        Explanation words = context.messages().explain(refusal, context.language());
        Optional<Component> field = Optional.ofNullable(fields.get(refusal.field()));
        field.ifPresent(each -> mark(each, words.what()));
        return new RefusalLine(context, words, field);
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(true);
        }
    }

    private void focus(List<Refusal> refusals) {
        var only = refusals.size() == 1 ? fields.get(refusals.getFirst().field()) : null;
        (only == null ? this : only).getElement().callJsFunction("focus");
    }

    private void plain(String key) {
        open(context.text(key + ".what"), false);
        add(new Div(context.text(key + ".next")));
        getElement().callJsFunction("focus");
    }

    /** Work in the background failed: shows the number under which it stands in the log. */
    public void failed(String number) {
        open(context.text("ui.failed.what"), false);
        add(new Div(context.text("ui.failed.next", Map.of("number", number))));
        getElement().callJsFunction("focus");
    }

    private void open(String title, boolean soft) {
        removeAll();
        setClassName("soft", soft);
        getElement().setAttribute("role", "alert");
        add(new H2(title));
        setVisible(true);
    }

    /** Takes the notice and the marks on the fields away. */
    public void clear() {
        removeAll();
        setVisible(false);
        standing.clear();
        fields.values().forEach(RefusalNotice::unmark);
    }

    private static void unmark(@Nullable Component field) {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(false);
            validated.setErrorMessage("");
        }
    }
}
