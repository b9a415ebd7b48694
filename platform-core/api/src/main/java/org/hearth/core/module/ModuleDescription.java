package org.hearth.core.module;

import java.util.List;
import java.util.Map;
import org.hearth.core.failure.Refusal;

/**
 * A module as the administration shows it.
 *
 * @param id its id: {@code head-start}
 * @param name its name, in the language that was asked for
 * @param version its version
 * @param requires the ids of the modules it needs
 * @param problem why it does not run though it should, in plain words; empty when nothing is wrong
 * @param unmet why it cannot run beside the versions that are here of what it needs, for {@link
 *     org.hearth.core.text.Messages#explain}; empty when they fit
 * @param contributes how many of each kind it contributes: {@code entities → 7}
 */
public record ModuleDescription(
        String id,
        String name,
        String description,
        String version,
        ModuleState state,
        List<String> requires,
        String problem,
        List<Refusal> unmet,
        Map<String, Integer> contributes) {

    public ModuleDescription {
        requires = List.copyOf(requires);
        unmet = List.copyOf(unmet);
        contributes = Map.copyOf(contributes);
    }

    /** A module that finds what it needs in the right versions. */
    public ModuleDescription(
            String id,
            String name,
            String description,
            String version,
            ModuleState state,
            List<String> requires,
            String problem,
            Map<String, Integer> contributes) {
        this(id, name, description, version, state, requires, problem, List.of(), contributes);
    }
}
