package org.hearth.core.runtime.module;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.data.MigrationScripts;

/** A module's jar, as the host handles it: a bundle in the product, a folder of classes in a module's own tests. */
public interface ModuleJar {

    /** What it says of itself; also while it is taken out. */
    ModuleManifest manifest();

    /**
     * Starts the jar and gives the module that its constructor made.
     *
     * @throws ModuleFailed with a plain reason when it cannot
     */
    Module start();

    /** The loader of its classes, once started. */
    ClassLoader loader();

    /** Its migration scripts. */
    MigrationScripts migrations();

    /** A file in the jar, such as {@code messages/messages_en.properties}. */
    Optional<InputStream> resource(String path);

    /** Makes services visible to other jars. */
    void publish(List<ModuleService<?>> services);

    /** Takes the services back; whoever used them has let go when this returns. */
    void withdraw();

    /** Stops the jar and lets its classes go. */
    void stop();

    /** Takes the stopped jar out, so that nothing of it is loaded; nothing happens when it is out already. */
    void remove();

    /**
     * Takes the jar in again; nothing happens when it is in.
     *
     * @throws ModuleFailed with a plain reason when it cannot be read
     */
    void restore();
}
