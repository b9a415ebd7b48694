package org.hearth.ui.part;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in one or two words. The words carry the meaning; the colour only helps to find it. */
public final class Badge extends Span {

    /** What a badge tells. */
    public enum Tone {
        NEUTRAL,
        /** Done, running, in order. */
        GOOD,
        /** Due soon. */
        SOON,
        /** Late, or failed. */
        LATE
    }

    /** A badge. */
    public Badge(Tone tone, String words) {
        super(words);
        addClassNames("hearth-badge", tone.name().toLowerCase(Locale.ROOT));
    }
}
