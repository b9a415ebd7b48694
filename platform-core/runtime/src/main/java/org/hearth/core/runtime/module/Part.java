package org.hearth.core.runtime.module;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hearth.core.module.Module;

/** A part of the platform that keeps what modules contribute by the module's id. */
public record Part(BiConsumer<ModuleJar, Module> taking, Consumer<String> lettingGo) implements Attachable {

    @Override
    public void attach(ModuleJar jar, Module module) {
        taking.accept(jar, module);
    }

    @Override
    public void detach(ModuleJar jar, Module module) {
        lettingGo.accept(jar.manifest().id());
    }
}
