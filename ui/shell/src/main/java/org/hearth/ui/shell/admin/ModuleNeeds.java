package org.hearth.ui.shell.admin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;

/** Which modules have to be switched together, because one needs the other. */
record ModuleNeeds(List<ModuleDescription> all) {

    ModuleNeeds {
        all = List.copyOf(all);
    }

    /** What has to be switched on for {@code module} to run, itself last. */
    List<ModuleDescription> toSwitchOn(ModuleDescription module) {
        SequencedSet<ModuleDescription> order = new LinkedHashSet<>();
        addNeeded(module, order, new ArrayList<>());
        return List.copyOf(order);
    }

    private void addNeeded(
            ModuleDescription module, SequencedSet<ModuleDescription> order, List<ModuleDescription> seen) {
        if (seen.contains(module)) {
            return;
        }
        seen.add(module);
        for (String id : module.requires()) {
            find(id).filter(each -> each.state() != ModuleState.RUNNING)
                    .ifPresent(each -> addNeeded(each, order, seen));
        }
        order.add(module);
    }

    /** What runs and has to be switched off with {@code module}, itself last. */
    List<ModuleDescription> toSwitchOff(ModuleDescription module) {
        SequencedSet<ModuleDescription> order = new LinkedHashSet<>();
        addUsers(module, order, new ArrayList<>());
        return List.copyOf(order);
    }

    private void addUsers(
            ModuleDescription module, SequencedSet<ModuleDescription> order, List<ModuleDescription> seen) {
        if (seen.contains(module)) {
            return;
        }
        seen.add(module);
        all.stream()
                .filter(each ->
                        each.state() == ModuleState.RUNNING && each.requires().contains(module.id()))
                .forEach(each -> addUsers(each, order, seen));
        order.add(module);
    }

    /** The ids of needed modules whose jars are not here. */
    List<String> absent(ModuleDescription module) {
        return toSwitchOn(module).stream()
                .flatMap(each -> each.requires().stream())
                .filter(id -> find(id).isEmpty())
                .distinct()
                .toList();
    }

    private Optional<ModuleDescription> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
