package org.hearth.family.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.DueFamily;
import org.hearth.family.retention.LegalHold;
import org.hearth.family.retention.Purge;
import org.hearth.family.retention.Tombstone;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** What waits for a decision, whose time is over, what is held, and what was removed. */
public final class RetentionPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient RetentionDesk desk;
    private final transient LabelledFields fields;
    private final transient DateWords dates;
    private final boolean named;
    private boolean allPurges;
    private boolean allHolds;

    RetentionPage(PageContext context, RetentionDesk desk) {
        this.context = context;
        this.desk = desk;
        fields = RetentionDesk.fields(context);
        dates = new DateWords(context);
        named = context.access().allows(FamilyPermissions.READ_ALL);
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(fields.text("title")), purges(), due());
        if (context.access().allows(PrivacyPermissions.HOLD)) {
            add(holds());
        }
        add(tombstones());
    }

    private PageSection purges() {
        var columns = new ArrayList<Column<Purge.Line>>();
        columns.add(Column.<Purge.Line>text("", fields.text("number"), Purge.Line::number)
                .drawn(row -> RetentionDesk.link(row.purge().family(), row.number())));
        if (named) {
            columns.add(Column.text("", fields.text("name"), Purge.Line::name));
        }
        columns.add(Column.text(
                "",
                fields.text("reason"),
                row -> RetentionDesk.reason(context, row.purge().reason())));
        columns.add(
                Column.text("", fields.text("proposed"), row -> deed(row.purge().proposal())));
        columns.add(Column.<Purge.Line>text("", fields.text("state"), row -> state(row.purge()))
                .drawn(row -> RetentionDesk.badge(context, row.purge())));
        columns.add(Column.text("", fields.text("decided"), row -> decision(row.purge())));
        var list = new RecordList<>(context, columns, page -> desk.purges().list(allPurges, page))
                .named(fields.text("purges"))
                .chip(fields.text("waiting"), !allPurges, pressed -> allPurges = !pressed)
                .summary(total -> fields.text("purges.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("purges.none"), fields.text("purges.none.help")));
        list.reload();
        return new PageSection(fields.text("purges"), list);
    }

    private String state(Purge purge) {
        return RetentionDesk.state(context, purge.state());
    }

    private String deed(Purge.Deed deed) {
        return deed.name() + " · " + dates.moment(deed.at());
    }

    private String decision(Purge purge) {
        var words = new ArrayList<String>();
        purge.decision().map(this::deed).ifPresent(words::add);
        words.add(purge.answer());
        words.add(purge.problem().isEmpty() ? "" : context.text(purge.problem()));
        return String.join(" · ", words.stream().filter(each -> !each.isEmpty()).toList());
    }

    private PageSection due() {
        var columns = new ArrayList<Column<DueFamily>>();
        columns.add(Column.<DueFamily>text("", fields.text("number"), DueFamily::number)
                .drawn(row -> RetentionDesk.link(row.family(), row.number())));
        if (named) {
            columns.add(Column.text("", fields.text("name"), DueFamily::name));
        }
        columns.add(Column.text("", fields.text("ended"), row -> dates.date(row.endedOn())));
        columns.add(Column.text("", fields.text("kept_until"), row -> dates.date(row.keptUntil())));
        columns.add(Column.<DueFamily>text("", fields.text("state"), this::waits)
                .drawn(row -> row.proposed() ? new Badge(Badge.Tone.SOON, waits(row)) : new Span()));
        var list = new RecordList<>(context, columns, desk.retention()::due)
                .named(fields.text("due"))
                .summary(total -> fields.text("due.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("due.none"), fields.text("due.none.help")));
        list.reload();
        var look = new Button(fields.text("look"), click -> {
            desk.retention().look();
            Notices.done(context, fields.text("look.begun"));
        });
        return new PageSection(fields.text("due"), list)
                .help(fields.text("due.help"))
                .actions(look);
    }

    private String waits(DueFamily row) {
        return row.proposed() ? fields.text("proposed.short") : "";
    }

    private PageSection holds() {
        List<Column<LegalHold.Line>> columns = List.of(
                Column.<LegalHold.Line>text("", fields.text("number"), LegalHold.Line::number)
                        .drawn(row -> RetentionDesk.link(row.hold().family(), row.number())),
                Column.text("", fields.text("name"), LegalHold.Line::name),
                Column.text("", fields.text("hold.since"), row -> hold(row.hold())),
                Column.text("", fields.text("hold.reason"), row -> row.hold().reason()),
                Column.<LegalHold.Line>text("", fields.text("hold.lifted"), row -> lifted(row.hold()))
                        .drawn(this::act));
        var list = new RecordList<>(context, columns, page -> desk.holds().list(allHolds, page))
                .named(fields.text("holds"))
                .chip(fields.text("hold.standing"), !allHolds, pressed -> allHolds = !pressed)
                .summary(total -> fields.text("holds.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("holds.none"), fields.text("holds.none.help")));
        list.reload();
        return new PageSection(fields.text("holds"), list);
    }

    private String hold(LegalHold hold) {
        return dates.moment(hold.placedAt()) + " · " + hold.placedBy();
    }

    private String lifted(LegalHold hold) {
        return hold.lift()
                .map(lift -> dates.moment(lift.at()) + " · " + lift.by() + " · " + lift.reason())
                .orElse("");
    }

    private Component act(LegalHold.Line row) {
        if (row.hold().lift().isPresent()) {
            return new Span(lifted(row.hold()));
        }
        var lift = new Button(
                fields.text("hold.lift"), click -> new HoldDialogs(context, desk.holds(), this::show).lift(row.hold()));
        lift.setAriaLabel(fields.text("hold.lift_of", Map.of("number", row.number())));
        return lift;
    }

    private PageSection tombstones() {
        List<Column<Tombstone>> columns = List.of(
                Column.<Tombstone>text("", fields.text("number"), Tombstone::number)
                        .drawn(row -> RetentionDesk.link(row.family(), row.number())),
                Column.text("", fields.text("removed"), row -> dates.date(row.removedOn())),
                Column.text("", fields.text("reason"), row -> RetentionDesk.reason(context, row.reason())),
                Column.text("", fields.text("proposed.by"), Tombstone::proposedBy),
                Column.text("", fields.text("approved.by"), Tombstone::approvedBy),
                Column.number(
                        "",
                        fields.text("rows"),
                        row -> String.valueOf(row.counts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())));
        var list = new RecordList<>(context, columns, desk.tombstones()::list)
                .named(fields.text("tombstones"))
                .summary(total -> fields.text("tombstones.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("tombstones.none"), fields.text("tombstones.none.help")));
        list.reload();
        return new PageSection(fields.text("tombstones"), list);
    }
}
