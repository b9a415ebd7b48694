package org.hearth.ui.part;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/** The asking of one open page, shared by everything on it that waits: it goes on until the last one has what it wants. */
final class Polling {

    static final int EVERY_MS = 500;

    private final UI ui;
    private int waiting;

    private Polling(UI ui) {
        this.ui = ui;
    }

    /** The one of {@code ui}. */
    static Polling of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Polling.class)).orElseGet(() -> {
            var fresh = new Polling(ui);
            ComponentUtil.setData(ui, Polling.class, fresh);
            return fresh;
        });
    }

    /** Calls {@code look} every half second until the registration is removed. */
    Registration during(Runnable look) {
        var listening = ui.addPollListener(poll -> look.run());
        waiting++;
        ui.setPollInterval(EVERY_MS);
        return Registration.once(() -> {
            listening.remove();
            waiting--;
            if (waiting == 0) {
                ui.setPollInterval(-1);
            }
        });
    }
}
