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
            find(id).filter(each -> each.state() == ModuleState.INSTALLED || each.state() == ModuleState.ENABLED)
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

    /** The installed modules that need {@code module}, running or not. */
    List<ModuleDescription> users(ModuleDescription module) {
        return all.stream()
                .filter(each -> each.state() != ModuleState.UNINSTALLED
                        && each.requires().contains(module.id()))
                .toList();
    }

    /** True when {@code module} and all it needs fit together. */
    boolean fit(ModuleDescription module) {
        return toSwitchOn(module).stream().allMatch(each -> each.unmet().isEmpty());
    }

    /** The needed modules that are not installed: by name, or by id where there is no jar. */
    List<String> absent(ModuleDescription module) {
        return toSwitchOn(module).stream()
                .flatMap(each -> each.requires().stream())
                .flatMap(id -> absent(id).stream())
                .distinct()
                .toList();
    }

    private Optional<String> absent(String id) {
        var found = find(id);
        return found.isEmpty()
                ? Optional.of(id)
                : found.filter(each -> each.state() == ModuleState.UNINSTALLED).map(ModuleDescription::name);
    }

    private Optional<ModuleDescription> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
