package org.hearth.ui.shell.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import org.hearth.ui.PageContext;

/** English or Spanish, without leaving the page: what is being typed is kept as a draft. */
final class LanguageSwitch extends Div {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    LanguageSwitch(PageContext context, Frame frame) {
        addClassName("hearth-languages");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", context.text("layout.language"));
        for (Locale language : LANGUAGES) {
            add(button(context, frame, language));
        }
    }

    private static NativeButton button(PageContext context, Frame frame, Locale language) {
        var code = language.getLanguage();
        var button = new NativeButton(code.toUpperCase(Locale.ROOT), click -> {
            frame.choose(language);
            click.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        boolean chosen = context.language().getLanguage().equals(code);
        button.getElement()
                .setAttribute("aria-pressed", Boolean.toString(chosen))
                .setAttribute(
                        "aria-label", code.toUpperCase(Locale.ROOT) + ", " + language.getDisplayLanguage(language))
                .setAttribute("lang", code);
        return button;
    }
}
