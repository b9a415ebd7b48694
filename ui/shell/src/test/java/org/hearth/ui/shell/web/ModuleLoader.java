package org.hearth.ui.shell.web;

import java.io.IOException;
import java.util.Objects;
import org.hearth.ui.ModuleViews;

/** Loads the sample pages apart from everything else, as a bundle would be. */
final class ModuleLoader extends ClassLoader {

    ModuleLoader() {
        super("sample module", ModuleLoader.class.getClassLoader());
    }

    ModuleViews views() throws ReflectiveOperationException {
        var constructor = loadClass(SampleViews.class.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (ModuleViews) constructor.newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(SampleViews.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
