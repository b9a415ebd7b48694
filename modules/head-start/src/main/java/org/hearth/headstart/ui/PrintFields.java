package org.hearth.headstart.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.hearth.core.document.PaperSize;
import org.hearth.headstart.agreement.PrintChoice;
import org.hearth.ui.form.FormGrid;

/** In which language and on which paper the family gets its documents. */
final class PrintFields {

    private static final Locale SPANISH = Locale.of("es");

    private final RadioButtonGroup<Locale> language;
    private final RadioButtonGroup<PaperSize> paper;

    /** Begins with the family's language and US Letter. */
    PrintFields(PlanDesk desk) {
        var fields = new PlanFields(desk.context());
        language = fields.choice(
                "print.language",
                List.of(Locale.ENGLISH, SPANISH),
                each -> desk.text("print.language." + each.getLanguage()));
        language.setValue(desk.file().language(desk.family().id()));
        paper = fields.choice(
                "print.paper", List.of(PaperSize.values()), each -> desk.text("print.paper." + PlanFields.lower(each)));
        paper.setValue(PaperSize.LETTER);
    }

    FormGrid content() {
        return new FormGrid(language, paper);
    }

    PrintChoice chosen() {
        return new PrintChoice(language.getValue(), paper.getValue());
    }
}
