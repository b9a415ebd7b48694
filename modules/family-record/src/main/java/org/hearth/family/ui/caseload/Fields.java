package org.hearth.family.ui.caseload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.assignment.TransferState;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.part.Badge;

/** The kinds of fields these pages ask with; their words stand under {@code fam.caseload.<key>}. */
final class Fields extends LabelledFields {

    Fields(PageContext context) {
        super(context, "fam.caseload");
    }

    /** One of the active staff, by staff code; {@code but} is left out. */
    Select<String> worker(String key, StaffDirectory staff, String but) {
        var names = names(staff, but);
        return pick(key, names.keySet(), code -> name(names, code));
    }

    /** The active staff by code, in the order of their names; {@code but} is left out. */
    static Map<String, String> names(StaffDirectory staff, String but) {
        return staff.active().stream()
                .filter(each -> !each.code().equals(but))
                .collect(Collectors.toMap(
                        StaffMember::code, StaffMember::name, (one, other) -> one, LinkedHashMap::new));
    }

    static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }

    DayField from(String key) {
        var field = day(key);
        field.setValue(context().time().today());
        return field;
    }

    TextField reason() {
        var field = line("reason", NewAssignment.REASON_LENGTH);
        field.setHelperText(text("reason.help"));
        return field;
    }

    String roles(Set<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> context().text("role." + code))
                .collect(Collectors.joining(", "));
    }

    String state(TransferState state) {
        return context().text("fam.transfer.state." + state.name());
    }

    Badge badge(TransferState state) {
        return new Badge(state == TransferState.DONE ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL, state(state));
    }

    /** A quiet button in a line; {@code about} names the line to a screen reader. */
    Button quiet(String key, String about, Runnable act) {
        var button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text(key + ".of", Map.of("name", about)));
        return button;
    }
}
