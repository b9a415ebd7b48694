package org.hearth.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;

/** One of those that are known, or any other that is typed. */
public final class OpenChoice extends ComboBox<String> {

    /** A choice under {@code label}; set the known ones with {@code setItems}. */
    public OpenChoice(String label) {
        super(label);
        setAllowCustomValue(true);
        addCustomValueSetListener(set -> take(set.getDetail().strip()));
    }

    // As coming from the browser, which it does: with setValue the draft would not see it as typed.
    private void take(String typed) {
        setPresentationValue(typed);
        setModelValue(typed, true);
    }
}
