package org.hearth.ui.shell.web;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.hearth.core.text.Messages;

/** Vaadin's view of the core's messages. */
final class ModuleTexts implements I18NProvider {

    private final transient Messages messages;

    ModuleTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.text(key, locale);
    }
}
