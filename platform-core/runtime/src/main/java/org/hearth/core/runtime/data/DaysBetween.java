package org.hearth.core.runtime.data;

import java.util.List;
import org.eclipse.persistence.expressions.ExpressionOperator;
import org.eclipse.persistence.internal.expressions.FunctionExpression;

/** The operator behind {@link org.hearth.core.data.Days}, in the words of a database. */
final class DaysBetween {

    private DaysBetween() {}

    /**
     * The operator.
     *
     * @param sql what stands before, between and behind the two days
     * @param order which of them comes first in the SQL, and which second
     */
    static ExpressionOperator printedAs(List<String> sql, int... order) {
        var operator = new ExpressionOperator();
        operator.setType(ExpressionOperator.FunctionOperator);
        operator.setSelector(ExpressionOperator.DateDifference);
        operator.printsAs(sql);
        operator.setArgumentIndices(order);
        operator.bePrefix();
        operator.setNodeClass(FunctionExpression.class);
        return operator;
    }
}
