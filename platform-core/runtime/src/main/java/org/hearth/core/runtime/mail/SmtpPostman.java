package org.hearth.core.runtime.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Hands letters to an SMTP server, encrypted as the settings say; a server that cannot do that gets nothing. */
public final class SmtpPostman implements Postman {

    private static final String PATIENCE = "15000";

    private final MailSettings settings;
    private final Session session;

    public SmtpPostman(MailSettings settings) {
        this.settings = settings;
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        properties.put(
                "mail.smtp.starttls.required", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        session = Session.getInstance(properties);
    }

    @Override
    public void deliver(Letter letter) throws MailNotSent {
        try {
            var message = new MimeMessage(session);
            message.setFrom(new InternetAddress(settings.from(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.body(), StandardCharsets.UTF_8.name());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (settings.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, settings.user(), settings.password());
            }
        } catch (AuthenticationFailedException refused) {
            throw new MailNotSent("the mail server refuses mail.user or its password", true);
        } catch (SendFailedException refused) {
            throw new MailNotSent("the mail server refuses this letter");
        } catch (MessagingException failed) {
            throw new MailNotSent(failed.getClass().getSimpleName(), true);
        }
    }
}
