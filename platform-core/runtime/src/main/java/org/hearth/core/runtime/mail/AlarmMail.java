package org.hearth.core.runtime.mail;

import java.util.Locale;
import java.util.Map;
import org.hearth.core.runtime.security.Addressee;
import org.hearth.core.runtime.security.Addressees;
import org.hearth.core.runtime.task.AlarmRound;
import org.hearth.core.text.Messages;

/**
 * Writes at once of what was raised and of what counts hours; other reminders wait for the morning's digest. A letter
 * says what kind of work is due and links to it; it names no family and holds no narrative.
 */
public final class AlarmMail implements AlarmRound.Listener {

    private final Addressees addressees;
    private final Messages messages;
    private final Outbox outbox;
    private final String address;

    /** @param address where staff reach Hearth */
    public AlarmMail(Addressees addressees, Messages messages, Outbox outbox, String address) {
        this.addressees = addressees;
        this.messages = messages;
        this.outbox = outbox;
        this.address = address;
    }

    @Override
    public void rang(AlarmRound.Rung alarm) {
        if (alarm.raised() || alarm.urgent()) {
            addressees.of(alarm.owner(), alarm.role()).forEach(each -> outbox.queue(letter(alarm, each)));
        }
    }

    private Letter letter(AlarmRound.Rung alarm, Addressee to) {
        Locale language = to.caller().language();
        String key = alarm.raised() ? "mail.raised" : "mail.reminder";
        Map<String, Object> values = Map.of(
                "what", messages.text("task." + alarm.kind(), language),
                "due", alarm.due(),
                "link", address + "/" + alarm.link());
        return new Letter(
                to.email(), messages.text(key + ".subject", language), messages.text(key + ".body", language, values));
    }
}
