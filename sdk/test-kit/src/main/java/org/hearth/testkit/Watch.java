package org.hearth.testkit;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.module.ModuleService;
import org.hearth.core.policy.Policy;
import org.hearth.core.security.Access;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.WorkflowEngine;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a module and the platform and notes what the module touches: its entity manager, and every service of
 * the platform that stores or tells something.
 */
final class Watch {

    /** What may be asked before one's permission is: who asks, what time it is, what the rules say. */
    private static final Set<Class<?>> HARMLESS =
            Set.of(Access.class, SiteTime.class, Messages.class, Policy.class, WorkflowEngine.class, Agency.class);

    private final List<String> touched = new ArrayList<>();
    private Thread watched = Thread.currentThread();

    /** Forgets what was touched so far. */
    void begin() {
        touched.clear();
        watched = Thread.currentThread();
    }

    /** What was touched since {@link #begin}, in order. */
    List<String> touched() {
        return List.copyOf(touched);
    }

    /** The service as the module under test gets it. */
    <T> ModuleService<T> over(ModuleService<T> service) {
        Class<T> type = service.type();
        if (service.instance() instanceof UnitOfWork work) {
            return new ModuleService<>(type, type.cast(new WatchedUnitOfWork(work, this)));
        }
        if (!type.isInterface() || HARMLESS.contains(type)) {
            return service;
        }
        return new ModuleService<>(type, over(type, service.instance()));
    }

    EntityManager over(EntityManager em) {
        return Proxy.isProxyClass(em.getClass()) ? em : over(EntityManager.class, em);
    }

    private <T> T over(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Object.class) {
                        note(type.getSimpleName() + "." + method.getName());
                    }
                    return invoke(real, method, arguments);
                }));
    }

    // A job that an earlier call began goes on in a thread of its own; it says nothing about this call.
    private void note(String what) {
        if (Thread.currentThread().equals(watched)) {
            touched.add(what);
        }
    }

    private static @Nullable Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
