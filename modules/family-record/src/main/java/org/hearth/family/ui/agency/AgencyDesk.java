package org.hearth.family.ui.agency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hearth.core.draft.Drafts;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.AgencyAdministration;
import org.hearth.family.agency.Holidays;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.part.DateWords;

/**
 * What the sections and dialogs of the page work with.
 *
 * @param notice where an act without a dialog is refused
 * @param changed shows the page anew after something was saved
 */
record AgencyDesk(PageContext context, Services services, RefusalNotice notice, Runnable changed) {

    private static final int FORM_VERSION = 1;

    /** What the page asks and changes. */
    record Services(Agency agency, AgencyAdministration administration, Holidays holidays) {}

    LabelledFields fields() {
        return new LabelledFields(context, "fam.admin");
    }

    DateWords dates() {
        return new DateWords(context);
    }

    String text(String key) {
        return fields().text(key);
    }

    FormDialog dialog(String title) {
        return new FormDialog(context, title, changed);
    }

    static Drafts.Key draft(String form, UUID record) {
        return new Drafts.Key("fam.admin." + form, FORM_VERSION, record);
    }

    /** The time zones, those of the United States first; found by typing. */
    ComboBox<String> zone() {
        var field = new ComboBox<String>(text("zone"));
        field.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(each -> each.startsWith("America/") || each.startsWith("Pacific/") || each.startsWith("US/"))
                .sorted()
                .toList());
        field.setHelperText(text("zone.help"));
        return field;
    }

    /** A quiet button that names what it acts on to a screen reader. */
    Button act(String key, String about, Runnable act) {
        var button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text(key) + ": " + about);
        return button;
    }

    /** Closes something or opens it again, as the service allows. */
    Button activity(boolean active, String about, Runnable turn) {
        return act(active ? "close" : "reopen", about, () -> notice.attempt(reasons -> turn.run(), changed));
    }

    static <T> UnorderedList lines(List<T> all, Function<T, ListItem> line) {
        var list = new UnorderedList();
        all.forEach(each -> list.add(line.apply(each)));
        return list;
    }
}
