package org.hearth.ui.shell.web;

import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/**
 * Makes the libraries forget the classes of a module that went, so that its class loader can be collected. Each step
 * stands for one reference that a heap dump showed.
 */
final class LoaderPurge {

    private static final List<Consumer<ClassLoader>> STEPS = List.of(
            _ -> ReflectionCache.clearAll(),
            LoaderPurgeOfStatics::warnedDependencies,
            LoaderPurgeOfStatics::beanProperties,
            _ -> Introspector.flushCaches(),
            ResourceBundle::clearCache);

    private LoaderPurge() {}

    static void of(ClassLoader loader) {
        STEPS.forEach(step -> step.accept(loader));
    }
}
