package org.hearth.core.runtime.module;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.core.module.Module;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules at work: attaches them to the parts of the platform, in order, and lets go of them in reverse. */
final class RunningModules {

    private static final Logger LOG = LoggerFactory.getLogger(RunningModules.class);

    private final List<Attachable> parts;
    private final Map<String, RunningModule> running = new LinkedHashMap<>();

    /** A copy for readers that must not wait while a module is being switched. */
    private volatile Map<String, RunningModule> shown = Map.of();

    private volatile List<Module> modules = List.of();

    RunningModules(List<Attachable> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Those at work, by id, in the order in which they started. */
    Map<String, RunningModule> all() {
        return shown;
    }

    List<Module> modules() {
        return modules;
    }

    boolean has(String id) {
        return running.containsKey(id);
    }

    /** What they contribute of one kind. One that throws costs its own contribution only. */
    <T> List<T> contributed(String kind, Function<Module, List<T>> of) {
        return shown.entrySet().stream()
                .flatMap(each -> contributed(
                        each.getKey(), kind, () -> of.apply(each.getValue().module()))
                        .stream())
                .toList();
    }

    /** As the other, of one module; nothing when it is not at work. */
    <T> List<T> contributed(String id, String kind, Function<Module, List<T>> of) {
        return Optional.ofNullable(shown.get(id))
                .map(each -> contributed(id, kind, () -> of.apply(each.module())))
                .orElse(List.of());
    }

    private static <T> List<T> contributed(String id, String kind, Supplier<List<T>> ask) {
        try {
            return List.copyOf(ask.get());
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("module {} failed to say its {}", id, kind, broken);
            return List.of();
        }
    }

    /**
     * Starts a module.
     *
     * @throws ModuleFailed with a plain reason; all is as it was
     */
    void attach(ModuleJar jar) {
        ModuleManifest manifest = jar.manifest();
        List<Attachable> done = new ArrayList<>();
        Optional<Module> made = Optional.empty();
        try {
            Module module = jar.start();
            made = Optional.of(module);
            for (Attachable part : parts) {
                part.attach(jar, module);
                done.add(part);
            }
            jar.publish(module.services());
            module.started();
            running.put(manifest.id(), new RunningModule(jar, module, done));
            tell();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("module {} could not be started", manifest.id(), failure);
            made.ifPresent(module -> undo(jar, module, done));
            quietly(manifest.id(), jar::stop);
            throw failure instanceof ModuleFailed failed ? failed : new ModuleFailed(words(failure), failure);
        }
    }

    private static void undo(ModuleJar jar, Module module, List<Attachable> done) {
        quietly(jar.manifest().id(), jar::withdraw);
        quietly(jar.manifest().id(), module::stopping);
        done.reversed().forEach(part -> quietly(jar.manifest().id(), () -> part.detach(jar, module)));
    }

    /** Takes a module's pages and services away and asks it for nothing more; {@link #resume} brings all back. */
    Paused pause(String id) {
        var module = Optional.ofNullable(running.remove(id)).orElseThrow();
        tell();
        quietly(id, module.jar()::withdraw);
        return new Paused(module);
    }

    /** A module that still has its classes and entities, and nothing else. */
    record Paused(RunningModule module) {}

    void resume(Paused paused) {
        RunningModule module = paused.module();
        module.jar().publish(module.module().services());
        running.put(module.id(), module);
        tell();
    }

    /** Lets go of a module for good. */
    void detach(Paused paused) {
        RunningModule module = paused.module();
        String id = module.id();
        quietly(id, module.module()::stopping);
        module.attached().reversed().forEach(part -> quietly(id, () -> part.detach(module.jar(), module.module())));
        quietly(id, module.jar()::stop);
        LOG.info("module {} stopped", id);
    }

    private void tell() {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(running));
        modules = running.values().stream().map(RunningModule::module).toList();
    }

    static void quietly(String id, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("module {}: an error while it was being stopped", id, failure);
        }
    }

    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }
}
