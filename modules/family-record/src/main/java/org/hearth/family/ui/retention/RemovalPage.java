package org.hearth.family.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import org.hearth.family.family.FamilyId;
import org.hearth.family.privacy.PrivacyPermissions;
import org.hearth.family.retention.Keeping;
import org.hearth.family.retention.PurgePreview;
import org.hearth.family.retention.Standing;
import org.hearth.family.retention.Tombstone;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** One family's record in its time: how long it is kept, what would go, who stays, and what was decided. */
public final class RemovalPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient RetentionDesk desk;
    private final transient LabelledFields fields;

    RemovalPage(PageContext context, RetentionDesk desk) {
        this.context = context;
        this.desk = desk;
        fields = RetentionDesk.fields(context);
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new FamilyId(PageAddress.id(event, "family")));
    }

    private void show(FamilyId family) {
        removeAll();
        desk.tombstones()
                .find(family)
                .ifPresentOrElse(this::showRemoved, () -> show(desk.retention().preview(family)));
    }

    private void showRemoved(Tombstone stone) {
        var section = RemovedRecord.section(context, stone);
        if (stone.givenAgain().isEmpty() && context.access().allows(PrivacyPermissions.PURGE_APPROVE)) {
            section.actions(new Button(fields.text("again"), click -> giveAgain(stone)));
        }
        add(header(stone.number()), section);
    }

    private void giveAgain(Tombstone stone) {
        new FormDialog(context, fields.text("again"), () -> show(stone.family()))
                .says(fields.text("again.help"))
                .open(
                        fields.text("again"),
                        reasons -> desk.tombstones().giveAgain(stone.family()),
                        fields.text("again.done"));
    }

    private PageHeader header(String number) {
        return new PageHeader(fields.text("of", Map.of("number", number)))
                .back(RetentionDesk.PATH, fields.text("title"));
    }

    private void show(PurgePreview preview) {
        var header = header(preview.number());
        if (!preview.name().isEmpty()) {
            header.about(preview.name());
        }
        add(header, time(preview), goes(preview));
        if (!preview.staying().isEmpty()) {
            add(stays(preview));
        }
        add(new RemovalSection(context, desk, () -> show(preview.family())).of(preview));
    }

    private PageSection time(PurgePreview preview) {
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        preview.standing().keeping().forEach(each -> lines.add(line(each)));
        var section = new PageSection(fields.text("time"), new Paragraph(summary(preview.standing())), lines);
        preview.standing().blocks().stream()
                .sorted()
                .forEach(block -> section.add(new Paragraph(context.text("fam.refusal.retention.block." + block))));
        if (context.access().allows(PrivacyPermissions.HOLD)) {
            section.actions(new Button(
                    fields.text("hold.place"),
                    click -> new HoldDialogs(context, desk.holds(), () -> show(preview.family()))
                            .place(preview.family())));
        }
        if (context.access().allows(FamilyPermissions.READ_ALL)) {
            section.add(new Anchor("families/" + preview.family().value(), fields.text("open_record")));
        }
        return section;
    }

    private String summary(Standing standing) {
        if (standing.isDueOn(context.time().today())) {
            return fields.text("time.over");
        }
        return fields.text(standing.hasSchedule() ? "time.schedule" : "time.kept");
    }

    private ListLine line(Keeping keeping) {
        var dates = new DateWords(context);
        var until = keeping.until()
                .map(day -> fields.text("until", Map.of("day", dates.date(day))))
                .orElse("");
        var ended = keeping.ended()
                .map(day -> fields.text("ended.on", Map.of("day", dates.date(day))))
                .orElse("");
        return new ListLine(context.text(keeping.words()), ended, until);
    }

    private PageSection goes(PurgePreview preview) {
        var section = new PageSection(
                fields.text("goes"),
                new Paragraph(fields.text("goes.people", Map.of("count", preview.going()))),
                RemovedRecord.table(context, fields.text("goes"), preview.counts()));
        if (context.access().allows(PrivacyPermissions.EXPORT)) {
            section.add(archive(preview));
        }
        return section.help(fields.text("goes.help"));
    }

    private Component archive(PurgePreview preview) {
        return new Anchor("families/" + preview.family().value() + "/archive", fields.text("archive"));
    }

    private PageSection stays(PurgePreview preview) {
        var lines = new UnorderedList();
        lines.addClassName("hearth-lines");
        preview.staying()
                .forEach(each -> lines.add(new ListLine(
                        each.name().isEmpty() ? fields.text("somebody") : each.name(), families(each.families()))));
        return new PageSection(fields.text("stays"), lines).help(fields.text("stays.help"));
    }

    private String families(List<String> numbers) {
        return numbers.isEmpty()
                ? fields.text("stays.named")
                : fields.text("stays.in", Map.of("numbers", String.join(", ", numbers)));
    }
}
