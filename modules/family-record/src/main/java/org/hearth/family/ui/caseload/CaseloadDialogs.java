package org.hearth.family.ui.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.draft.Drafts;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.CaseloadFamily;
import org.hearth.family.assignment.FamilyWithoutMain;
import org.hearth.family.assignment.Handover;
import org.hearth.family.assignment.MainSeen;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.assignment.NewTransfer;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.Typed;

/** The few fields in which one family gets a worker, another one, somebody who covers, or an end. */
final class CaseloadDialogs {

    private static final int FORM_VERSION = 1;

    private final Fields fields;
    private final CaseloadViews.Services services;
    private final Runnable changed;

    CaseloadDialogs(Fields fields, CaseloadViews.Services services, Runnable changed) {
        this.fields = fields;
        this.services = services;
        this.changed = changed;
    }

    /** Gives a family with which nobody works a main worker. */
    void assign(FamilyWithoutMain family) {
        var to = fields.worker("to_worker", services.staff(), "");
        var on = fields.from("from");
        var reason = fields.reason();
        var dialog = dialog("assign", family.name());
        dialog.<NewTransfer>form(key("fam.assign", family.family().value()))
                .typed("staff_code", to, Kept.TEXT)
                .day("from", on, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .offerDraft();
        dialog.with(new FormGrid(to, on).wide(reason))
                .open(
                        fields.text("assign"),
                        reasons -> services.caseloads()
                                .handOver(new Handover(
                                        List.of(new Handover.Line(
                                                family.family(), Typed.needed("staff_code", to), MainSeen.NOBODY)),
                                        Typed.neededDay("from", on),
                                        reason.getValue())),
                        fields.text("assign.done"));
    }

    /** Offers a family to another worker, hands it over at once, or asks a manager to. */
    void transfer(CaseloadFamily family, String from, boolean assigns) {
        var to = fields.worker("to_worker", services.staff(), from);
        var on = fields.from("on");
        var reason = fields.reason();
        var way = fields.choice("way", List.of(Way.values()), each -> fields.text("way." + Fields.lower(each)));
        way.setValue(Way.OFFER);
        var act = assigns ? "hand_over" : "ask";
        var dialog = dialog(act, family.name());
        dialog.<NewTransfer>form(key("fam.transfer", family.family().value()))
                .typed("to", to, Kept.TEXT)
                .day("on", on, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .typed("way", way, Kept.constant(Way.class))
                .offerDraft();
        var grid = new FormGrid(to, on).wide(reason);
        if (assigns) {
            grid.wide(way);
        }
        dialog.with(grid)
                .open(
                        fields.text(act + ".do"),
                        reasons -> {
                            var code = Typed.needed("to", to);
                            var day = Typed.neededDay("on", on);
                            if (assigns) {
                                var line = new Handover.Line(family.family(), code, family.seen());
                                way.getValue()
                                        .go(services.caseloads(), new Handover(List.of(line), day, reason.getValue()));
                            } else {
                                services.transfers()
                                        .ask(
                                                new NewTransfer(family.family(), code, day, reason.getValue()),
                                                family.seen());
                            }
                        },
                        fields.text(act + ".done"));
    }

    /** Lets somebody else stand in for a while. */
    void cover(CaseloadFamily family, String worker) {
        var by = fields.worker("cover.by", services.staff(), worker);
        var from = fields.from("from");
        var to = fields.day("until");
        var reason = fields.reason();
        var dialog = dialog("cover", family.name());
        dialog.<NewAssignment>form(key("fam.cover", family.family().value()))
                .typed("staff_code", by, Kept.TEXT)
                .day("from", from, each -> Optional.empty())
                .day("to", to, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .offerDraft();
        dialog.with(new FormGrid(by).put(from).put(to).wide(reason))
                .open(
                        fields.text("cover.do"),
                        reasons -> services.assignments()
                                .assign(new NewAssignment(
                                        family.family(),
                                        Typed.needed("staff_code", by),
                                        AssignmentKind.COVERING,
                                        Typed.neededDay("from", from),
                                        Typed.day("to", to).orElse(null),
                                        reason.getValue())),
                        fields.text("cover.done"));
    }

    /** Sets the last day of an assignment. */
    void end(CaseloadFamily family) {
        var to = fields.day("until");
        to.setValue(last(family));
        var reason = fields.reason();
        var dialog = dialog("end", family.name());
        dialog.<NewAssignment>form(key("fam.assignment_end", family.assignment().value()))
                .day("to", to, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .offerDraft();
        dialog.with(new FormGrid(to).wide(reason))
                .open(
                        fields.text("end.do"),
                        reasons -> services.assignments()
                                .end(
                                        family.assignment(),
                                        family.version(),
                                        Typed.neededDay("to", to),
                                        reason.getValue()),
                        fields.text("end.done"));
    }

    private LocalDate last(CaseloadFamily family) {
        return Optional.ofNullable(family.to())
                .orElseGet(() -> fields.context().time().today());
    }

    private FormDialog dialog(String act, String family) {
        return new FormDialog(fields.context(), fields.text(act + ".of", Map.of("name", family)), changed)
                .says(fields.text(act + ".help"));
    }

    private static Drafts.Key key(String form, UUID record) {
        return new Drafts.Key(form, FORM_VERSION, record);
    }
}
