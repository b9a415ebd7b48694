package org.hearth.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;

/**
 * The fields of a form: two columns where there is room, one on a phone; label above, help under it, the error under
 * the field.
 */
public final class FormGrid extends Div {

    /** A form of short fields. */
    public FormGrid(Component... fields) {
        addClassName("hearth-form");
        for (Component field : fields) {
            put(field);
        }
    }

    /** Adds a field that takes the whole width: a long text, a group of choices. */
    public FormGrid wide(Component field) {
        field.getElement().getClassList().add("wide");
        return put(field);
    }

    /** Adds a short field. */
    public FormGrid put(Component field) {
        add(field);
        return this;
    }

    /** Moves the focus to the first field that is marked as wrong; false when none is. */
    public boolean focusFirstError() {
        var first = getChildren()
                .filter(each -> each instanceof HasValidation validated && validated.isInvalid())
                .findFirst();
        first.ifPresent(each -> each.getElement().callJsFunction("focus"));
        return first.isPresent();
    }
}
