package org.hearth.core.runtime.module;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts modules behind those they need; what is missing or needs itself in a circle stays in the list, to fail in words. */
final class StartOrder {

    private StartOrder() {}

    static List<String> of(Set<String> wanted, Map<String, ModuleManifest> known) {
        List<String> order = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        new TreeMap<>(known)
                .keySet().stream().filter(wanted::contains).forEach(id -> visit(id, wanted, known, seen, order));
        return order;
    }

    private static void visit(
            String id, Set<String> wanted, Map<String, ModuleManifest> known, Set<String> seen, List<String> order) {
        if (!wanted.contains(id) || !known.containsKey(id) || !seen.add(id)) {
            return;
        }
        known.get(id).requires().forEach(needed -> visit(needed, wanted, known, seen, order));
        order.add(id);
    }
}
