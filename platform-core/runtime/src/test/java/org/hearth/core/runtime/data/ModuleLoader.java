package org.hearth.core.runtime.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;

/** Loads the given classes itself, as the loader of a module that comes and goes would. */
final class ModuleLoader extends ClassLoader {

    private final Set<String> own;

    ModuleLoader(Class<?>... own) {
        super(ModuleLoader.class.getClassLoader());
        this.own = Set.of(Arrays.stream(own).map(Class::getName).toArray(String[]::new));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return own.contains(name) ? define(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            var code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
