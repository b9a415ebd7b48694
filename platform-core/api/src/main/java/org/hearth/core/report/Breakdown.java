package org.hearth.core.report;

import java.util.List;

/**
 * Further figures of an indicator under one heading.
 *
 * @param code the message {@code report.<indicator>.by.<code>} holds the heading
 * @param figures the figures, in order
 * @param addsUp true when the figures together make up the main figure, each record in one of them: then one that is too
 *     small to be shown takes another with it
 */
public record Breakdown(String code, List<Figure> figures, boolean addsUp) {

    public Breakdown {
        figures = List.copyOf(figures);
    }

    /** Figures that make up the main one. */
    public static Breakdown whole(String code, List<Figure> figures) {
        return new Breakdown(code, figures, true);
    }

    /** Figures that stand each for itself. */
    public static Breakdown apart(String code, List<Figure> figures) {
        return new Breakdown(code, figures, false);
    }
}
