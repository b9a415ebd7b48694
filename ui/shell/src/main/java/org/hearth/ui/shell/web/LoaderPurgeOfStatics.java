package org.hearth.ui.shell.web;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two static collections of Vaadin that hold classes for ever and offer no way to let go of them. */
final class LoaderPurgeOfStatics {

    private static final Logger LOG = LoggerFactory.getLogger(LoaderPurgeOfStatics.class);

    private LoaderPurgeOfStatics() {}

    /** Classes for which Vaadin warned once about their dependencies. */
    static void warnedDependencies(ClassLoader loader) {
        forget(() -> ((Set<?>) field(UIInternals.class, "warnedAboutDeps").get(null))
                .removeIf(type -> isFrom(loader, type)));
    }

    /** What the binder knows of beans. */
    static void beanProperties(ClassLoader loader) {
        forget(() -> {
            var instances =
                    (Map<?, ?>) field(BeanPropertySet.class, "INSTANCES").get(null);
            if (!instances.isEmpty()) {
                Field type = field(instances.keySet().iterator().next().getClass(), "type");
                for (Object key : Set.copyOf(instances.keySet())) {
                    if (isFrom(loader, type.get(key))) {
                        instances.remove(key);
                    }
                }
            }
        });
    }

    private static boolean isFrom(ClassLoader loader, Object type) {
        return Objects.equals(((Class<?>) type).getClassLoader(), loader);
    }

    static Field field(Class<?> owner, String name) throws NoSuchFieldException {
        Field field = owner.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static void forget(Step step) {
        try {
            step.run();
        } catch (ReflectiveOperationException changed) {
            LOG.warn("This version of Vaadin keeps classes elsewhere: a module's loader may stay in memory", changed);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws ReflectiveOperationException;
    }
}
