package org.hearth.it;

import java.util.ArrayList;
import java.util.List;

/** Every step of a plan in both languages, for the eye and for axe-core. */
final class PlanPages {

    private static final List<String> STEPS = List.of("start", "assessment", "goals", "agreement", "print");

    private PlanPages() {}

    /**
     * Looks at all steps; the visitor reads English afterwards.
     *
     * @param state how far the plan is; it names the pictures
     * @return what is wrong
     */
    static List<String> look(Visitor visitor, String plan, String state) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("es", "en")) {
            visitor.open("?lang=" + language);
            for (String step : STEPS) {
                visitor.open(plan + "?step=" + step);
                found.addAll(visitor.look("plan-" + state + "-" + step, language));
            }
        }
        return found;
    }
}
