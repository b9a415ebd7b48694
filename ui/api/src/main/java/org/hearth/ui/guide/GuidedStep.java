package org.hearth.ui.guide;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/**
 * One step of guided work.
 *
 * @param name its name in the address and in the code
 * @param title its words
 * @param content makes what the step shows; asked each time the step is opened
 */
public record GuidedStep(String name, String title, Supplier<Component> content) {

    /** How far a step is. */
    public enum Progress {
        NOT_STARTED,
        STARTED,
        DONE
    }
}
