package org.hearth.core.runtime.module;

import java.util.Map;
import java.util.TreeMap;
import org.hearth.core.module.Module;

/** Counts what a module contributes, for the administration. */
final class Contributions {

    private Contributions() {}

    static Map<String, Integer> count(ModuleManifest manifest, Module module) {
        Map<String, Integer> counts = new TreeMap<>();
        counts.put("entities", manifest.classes().size());
        counts.put("services", module.services().size());
        counts.put("roles", module.roles().size());
        counts.put("policyParameters", module.policyParameters().size());
        counts.put("workflows", module.workflows().size());
        counts.put("referenceLists", module.referenceLists().size());
        counts.put("documents", module.documents().size());
        counts.put("importTypes", module.importTypes().size());
        counts.put("searches", module.searchSources().size());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
