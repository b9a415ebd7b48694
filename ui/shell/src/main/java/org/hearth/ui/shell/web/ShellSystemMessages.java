package org.hearth.ui.shell.web;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import org.hearth.core.text.Messages;

/** What the browser says when the session ended or the page broke: in words, and back to the same page. */
final class ShellSystemMessages implements SystemMessagesProvider {

    private final transient Messages messages;

    ShellSystemMessages(Messages messages) {
        this.messages = messages;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale language = info.getLocale();
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.text("session.expired.title", language));
        words.setSessionExpiredMessage(messages.text("session.expired.explanation", language));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(messages.text("session.broken.title", language));
        words.setInternalErrorMessage(messages.text("session.broken.explanation", language));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(messages.text("session.cookies.title", language));
        words.setCookiesDisabledMessage(messages.text("session.cookies.explanation", language));
        return words;
    }
}
