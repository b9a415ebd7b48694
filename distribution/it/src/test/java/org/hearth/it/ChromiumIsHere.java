package org.hearth.it;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves a test out where there is no browser, and says so on the console. */
final class ChromiumIsHere implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isHere()) {
            return ConditionEvaluationResult.enabled("");
        }
        String why = "NOT TESTED: " + context.getDisplayName() + ". There is no Chromium at " + Chromium.executable()
                + "; name one with -Dhearth.chromium=FILE.";
        System.err.println(why);
        return ConditionEvaluationResult.disabled(why);
    }
}
