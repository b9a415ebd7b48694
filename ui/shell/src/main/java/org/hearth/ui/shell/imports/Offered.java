package org.hearth.ui.shell.imports;

import java.util.List;
import org.hearth.ui.form.OpenChoice;

/** Puts choices under a field that may be filled already. */
final class Offered {

    private Offered() {}

    /** The field keeps what it holds: new choices alone would empty it. */
    static void in(OpenChoice field, List<String> choices) {
        var held = field.getOptionalValue();
        field.setItems(choices);
        held.ifPresent(field::setValue);
    }
}
