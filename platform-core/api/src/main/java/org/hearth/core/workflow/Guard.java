package org.hearth.core.workflow;

import java.util.List;
import java.util.function.Function;
import org.hearth.core.failure.Refusal;

/**
 * One rule that keeps a transition closed until it is met.
 *
 * @param rule the rule's id
 * @param check gives the refusals for a subject; none when the rule is met
 */
public record Guard<T>(String rule, Function<T, List<Refusal>> check) {}
