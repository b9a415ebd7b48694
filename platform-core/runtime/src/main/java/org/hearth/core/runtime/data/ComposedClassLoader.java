package org.hearth.core.runtime.data;

import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/** Finds the classes of all modules of one unit: managed ones where they were declared, others where they are. */
final class ComposedClassLoader extends ClassLoader {

    private final Map<String, ClassLoader> owners = new HashMap<>();
    private final Set<ClassLoader> loaders = new LinkedHashSet<>();

    ComposedClassLoader(List<ManagedClasses> modules) {
        super(PersistenceProvider.class.getClassLoader());
        loaders.add(ComposedClassLoader.class.getClassLoader());
        for (var module : modules) {
            loaders.add(module.loader());
            module.classNames().forEach(name -> owners.put(name, module.loader()));
        }
    }

    /**
     * Asks the owner before the parent: on a plain class path the parent may know a class of the same name that
     * belongs to no module.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        var owner = owners.get(name);
        return owner == null ? super.loadClass(name, resolve) : owner.loadClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var failure = new ClassNotFoundException(name);
        for (var loader : loaders) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    /** EclipseLink reads annotations from class files, so they must be found where the classes are. */
    @Override
    protected @Nullable URL findResource(String name) {
        for (var loader : loaders) {
            URL found = loader.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
