package org.hearth.headstart.ui;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;

/**
 * One answer of the plan on the page, saved as it is given. It remembers what was loaded, so that what somebody else saved
 * meanwhile is told apart from what this page never showed, and stands.
 */
final class PlanAnswer<V> {

    private final PlanDesk desk;
    private final RefusalNotice notice;
    private final Parts<V> parts;
    private V base;

    /** Writes one answer into the plan, given as it was read last. */
    @FunctionalInterface
    interface Save<V> {
        void accept(Plans plans, Plan plan, V value);
    }

    /**
     * How the page and the plan hold the answer.
     *
     * @param mine what stands on the page
     * @param stored what the plan says
     * @param merge puts the versions into a dialog; what is taken lands on the page
     */
    record Parts<V>(
            Supplier<V> mine, Function<Plan, V> stored, Save<V> save, BiConsumer<MergeDialog, Versions<V>> merge) {}

    PlanAnswer(PlanDesk desk, RefusalNotice notice, Parts<V> parts) {
        this.desk = desk;
        this.notice = notice;
        this.parts = parts;
        base = stored();
    }

    private V stored() {
        return parts.stored().apply(desk.plan());
    }

    /** Saves what stands on the page, if it is new. */
    void save() {
        if (!Objects.equals(stored(), base)) {
            merge();
            return;
        }
        V mine = parts.mine().get();
        if (Objects.equals(mine, base)) {
            return;
        }
        notice.whenStale(() -> {
            desk.reload();
            merge();
        });
        notice.attempt(reasons -> parts.save().accept(desk.services().plans(), desk.plan(), mine), () -> {
            base = mine;
            desk.saved();
        });
    }

    private void merge() {
        V theirs = stored();
        var dialog = new MergeDialog(desk.context());
        parts.merge().accept(dialog, new Versions<>(base, parts.mine().get(), theirs));
        dialog.open(() -> {
            base = theirs;
            save();
        });
    }
}
