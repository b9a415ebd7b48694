package org.hearth.family.ui.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.draft.Drafts;
import org.hearth.family.agency.StaffId;
import org.hearth.family.assignment.CaseloadFamily;
import org.hearth.family.assignment.CaseloadRow;
import org.hearth.family.assignment.Handover;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Hands the families of one worker over to one or several others: who, when and why, what it would do, then the act. */
final class HandoverPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient Fields fields;
    private final transient CaseloadViews.Services services;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<CaseloadFamily, Select<String>> lines = new LinkedHashMap<>();
    private final Div shares = new Div();
    private final Div families = new Div();
    private final MultiSelectComboBox<String> receivers;
    private final DayField on;
    private final TextField reason;
    private final RadioButtonGroup<Way> way;

    HandoverPage(PageContext context, CaseloadViews.Services services) {
        this.context = context;
        this.services = services;
        fields = new Fields(context);
        receivers = new MultiSelectComboBox<>(fields.text("receivers"));
        on = fields.from("on");
        reason = fields.reason();
        way = fields.choice("way", List.of(Way.values()), each -> fields.text("way." + Fields.lower(each)));
        way.setValue(Way.OFFER);
        receivers.setItemLabelGenerator(code -> Fields.name(names, code));
        receivers.setHelperText(fields.text("receivers.help"));
        receivers.addValueChangeListener(change -> spread(change.getValue()));
        addClassName("hearth-stack");
        families.addClassName("hearth-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(services.caseloads().worker(new StaffId(PageAddress.id(event, "staff"))));
    }

    private void show(CaseloadRow worker) {
        removeAll();
        names.clear();
        names.putAll(Fields.names(services.staff(), worker.code()));
        receivers.setItems(names.keySet());
        addLines(worker);
        var form = new RecordForm<Handover>(
                        context,
                        new Drafts.Key("fam.handover", FORM_VERSION, worker.id().value()))
                .typed("to", receivers, Kept.TEXT.several())
                .day("on", on, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .typed("way", way, Kept.constant(Way.class));
        var header = new PageHeader(fields.text("handover.title", Map.of("name", worker.name())))
                .about(fields.text("load", Map.of("count", worker.main(), "limit", worker.limit())))
                .back(CaseloadViews.worker(worker.id()), worker.name());
        add(header, form.notice());
        if (lines.isEmpty()) {
            add(new EmptyState(fields.text("handover.none"), fields.text("handover.none.help")));
            return;
        }
        header.primary(new Button(fields.text("handover.do"), click -> handOver(form, worker)));
        add(
                new PageSection(
                        fields.text("handover.how"),
                        form.draft(),
                        new FormGrid(receivers, on).wide(reason).wide(way)),
                new PageSection(fields.text("handover.shares"), shares).help(fields.text("handover.shares.help")),
                new PageSection(fields.text("handover.families"), families)
                        .help(fields.text("handover.families.help")));
        preview();
        form.offerDraft();
    }

    /** The families that are not on their way already, each with whoever is to take it. */
    private void addLines(CaseloadRow worker) {
        lines.clear();
        families.removeAll();
        services.caseloads().families(worker.id(), PageRequest.first(PageRequest.LARGEST)).rows().stream()
                .filter(each -> each.isMain() && each.transfer().isEmpty())
                .forEach(each -> {
                    var to = new Select<String>();
                    to.setLabel(each.name());
                    to.setItems(names.keySet());
                    to.setEmptySelectionAllowed(true);
                    to.setEmptySelectionCaption(fields.text("handover.stays"));
                    to.setItemLabelGenerator(
                            code -> code == null ? fields.text("handover.stays") : Fields.name(names, code));
                    to.addValueChangeListener(change -> {
                        if (change.isFromClient()) {
                            preview();
                        }
                    });
                    lines.put(each, to);
                    families.add(to);
                });
    }

    private void spread(Set<String> codes) {
        var to = Handover.spread(
                lines.keySet().stream().map(CaseloadFamily::family).toList(),
                services.caseloads().loads(codes));
        lines.forEach((family, field) ->
                Optional.ofNullable(to.get(family.family())).ifPresentOrElse(field::setValue, field::clear));
        preview();
    }

    private void preview() {
        shares.removeAll();
        var all = services.caseloads().preview(handover(context.time().today()));
        if (all.isEmpty()) {
            shares.add(new Paragraph(fields.text("handover.shares.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        all.forEach(each -> list.add(share(each)));
        shares.add(list);
    }

    private ListLine share(Handover.Share share) {
        var line = new ListLine(
                share.name(),
                fields.text("share", Map.of("now", share.now(), "more", share.more(), "after", share.after())));
        if (share.isOver()) {
            line.add(new Span(" "), new Badge(Badge.Tone.NEUTRAL, fields.text("over", Map.of("limit", share.limit()))));
        }
        return line;
    }

    private Handover handover(LocalDate day) {
        var chosen = new ArrayList<Handover.Line>();
        lines.forEach((family, to) -> to.getOptionalValue()
                .ifPresent(code -> chosen.add(new Handover.Line(family.family(), code, family.seen()))));
        return new Handover(chosen, day, reason.getValue());
    }

    private void handOver(RecordForm<Handover> form, CaseloadRow worker) {
        form.attempt(
                reasons -> {
                    var handover = handover(Typed.neededDay("on", on));
                    if (handover.lines().isEmpty()) {
                        throw Typed.missing("to");
                    }
                    way.getValue().go(services.caseloads(), handover);
                },
                () -> {
                    getUI().ifPresent(ui -> ui.navigate(CaseloadViews.worker(worker.id())));
                    Notices.done(context, fields.text("hand_over.done"));
                });
    }
}
