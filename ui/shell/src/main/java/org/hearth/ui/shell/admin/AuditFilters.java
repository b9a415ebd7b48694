package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;

/** What narrows the audit trail: who, which act, which record, from when until when. */
final class AuditFilters extends Div {

    private static final int PEOPLE = 50;
    private static final int ID_LENGTH = 36;

    private final PageContext context;
    private final ComboBox<AuditTrail.Person> who;
    private final Select<AuditAction> act = new Select<>();
    private final TextField record;
    private final DayField from;
    private final DayField until;

    /** Filters that say when one of them has {@code changed}. */
    AuditFilters(PageContext context, AuditTrail trail, Runnable changed) {
        this.context = context;
        addClassName("hearth-filters");
        who = new ComboBox<>(context.text("admin.audit.who"));
        who.setItemLabelGenerator(AuditTrail.Person::name);
        who.setItems(
                query -> trail.people(query.getFilter().orElse(""), PEOPLE).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> trail.people(query.getFilter().orElse(""), PEOPLE).size());
        who.setClearButtonVisible(true);
        act.setLabel(context.text("admin.audit.act"));
        act.setItems(AuditAction.values());
        act.setEmptySelectionAllowed(true);
        act.setEmptySelectionCaption(context.text("admin.audit.act.any"));
        var words = new AuditWords(context);
        act.setItemLabelGenerator(each -> each == null ? context.text("admin.audit.act.any") : words.act(each));
        record = new TextField(context.text("admin.audit.record.id"));
        record.setMaxLength(ID_LENGTH);
        record.setClearButtonVisible(true);
        record.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        from = new DayField(context, context.text("admin.audit.from"));
        until = new DayField(context, context.text("admin.audit.until"));
        who.addValueChangeListener(change -> changed.run());
        act.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
        record.addValueChangeListener(change -> {
            boolean readable = change.getValue().isBlank() || id().isPresent();
            record.setInvalid(!readable);
            record.setErrorMessage(readable ? "" : context.text("admin.audit.record.malformed"));
            if (readable) {
                changed.run();
            }
        });
        add(who, act, record, from, until);
    }

    /** Narrows to one record, as if its number had been typed. */
    void only(UUID one) {
        record.setValue(one.toString());
    }

    /** What is wanted now. Days are whole days in the agency's zone. */
    AuditFilter filter() {
        var zone = context.time().agencyZone();
        return new AuditFilter(
                Optional.empty(),
                id(),
                who.getOptionalValue().map(AuditTrail.Person::user),
                act.getOptionalValue(),
                from.getOptionalValue().map(day -> day.atStartOfDay(zone).toInstant()),
                until.getOptionalValue()
                        .map((LocalDate day) ->
                                day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private Optional<UUID> id() {
        try {
            return record.getOptionalValue()
                    .map(String::strip)
                    .filter(text -> text.length() == ID_LENGTH)
                    .map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
