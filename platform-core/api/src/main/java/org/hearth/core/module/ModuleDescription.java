package org.hearth.core.module;

import java.util.List;
import java.util.Map;

/**
 * A module as the administration shows it.
 *
 * @param id its id: {@code head-start}
 * @param name its name, in the language that was asked for
 * @param version its version
 * @param requires the ids of the modules it needs
 * @param problem why it does not run though it should, in plain words; empty when nothing is wrong
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
        Map<String, Integer> contributes) {

    public ModuleDescription {
        requires = List.copyOf(requires);
        contributes = Map.copyOf(contributes);
    }
}
