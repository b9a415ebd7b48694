package org.hearth.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.draft.Drafts;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyAccess.Opened;
import org.hearth.family.emergency.EmergencyOpening;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Opens a family's record in an emergency: which family, why, and what follows from it. */
public final class EmergencyPage extends Div implements BeforeEnterObserver {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final transient EmergencyAccess emergencies;
    private final transient LabelledFields fields;
    private final TextField number;
    private final TextField first;
    private final TextField last;
    private final DayField born;
    private final TextArea reason;

    EmergencyPage(PageContext context, EmergencyAccess emergencies) {
        this.context = context;
        this.emergencies = emergencies;
        fields = new LabelledFields(context, "fam.emergency");
        number = fields.line("number", EmergencyRequest.NUMBER_LENGTH);
        first = fields.line("first", EmergencyRequest.NAME_LENGTH);
        last = fields.line("last", EmergencyRequest.NAME_LENGTH);
        born = fields.pastDay("born");
        reason = fields.words("reason", EmergencyRequest.REASON_LENGTH);
        reason.setHelperText(fields.text("reason.help"));
        reason.setRequiredIndicatorVisible(true);
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var form = form();
        var open = new Button(fields.text("open"), click -> open(form));
        add(
                new PageHeader(fields.text("title"))
                        .back(FamilyRecordViews.FAMILIES, context.text("fam.families.title"))
                        .primary(open),
                form.notice(),
                new PageSection(fields.text("what_happens"), consequences()),
                new PageSection(fields.text("whom"), form.draft(), new FormGrid(number, first, last, born))
                        .help(fields.text("whom.help")),
                new PageSection(fields.text("why"), new FormGrid().wide(reason)));
    }

    private RecordForm<EmergencyRequest> form() {
        var me = context.access().caller().user();
        return new RecordForm<EmergencyRequest>(context, new Drafts.Key("fam.emergency", FORM_VERSION, me))
                .typed("number", number, Kept.TEXT)
                .typed("first", first, Kept.TEXT)
                .typed("last", last, Kept.TEXT)
                .day("born", born, each -> Optional.empty())
                .typed("reason", reason, Kept.TEXT)
                .offerDraft();
    }

    private UnorderedList consequences() {
        var until = new DateWords(context).moment(emergencies.limit());
        var list = new UnorderedList();
        List.of("told", "until", "read_only", "trail", "not_all")
                .forEach(each -> list.add(new ListItem(fields.text("happens." + each, Map.of("until", until)))));
        return list;
    }

    private void open(RecordForm<EmergencyRequest> form) {
        var done = new Done();
        form.attempt(
                reasons -> done.opened = Optional.of(emergencies.open(typed())),
                () -> done.opened.ifPresent(this::leave));
    }

    /** What the act brought, until the page goes on. */
    private static final class Done {
        private Optional<Opened> opened = Optional.empty();
    }

    private EmergencyRequest typed() {
        return new EmergencyRequest(
                number.getValue(), first.getValue(), last.getValue(), born.getValue(), reason.getValue());
    }

    private void leave(Opened opened) {
        UI.getCurrent()
                .navigate(FamilyRecordViews.FAMILIES + "/" + opened.family().value());
        Notices.done(context, words(opened.opening()));
    }

    private String words(Optional<EmergencyOpening> opening) {
        return opening.map(each -> fields.text("opened", Map.of("until", new DateWords(context).moment(each.until()))))
                .orElseGet(() -> fields.text("yours_anyhow"));
    }
}
