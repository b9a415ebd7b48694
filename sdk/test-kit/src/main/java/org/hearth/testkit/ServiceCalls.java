package org.hearth.testkit;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Optional;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.jspecify.annotations.Nullable;

/** Calls methods of services as somebody, and takes back whatever they did. */
final class ServiceCalls {

    private final Access access;
    private final UnitOfWork work;
    private final Watch watch;
    private final Arguments arguments;

    /** With the platform's own unit of work, which nobody watches. */
    ServiceCalls(Access access, UnitOfWork work, Watch watch, Arguments arguments) {
        this.access = access;
        this.work = work;
        this.watch = watch;
        this.arguments = arguments;
    }

    /** A method of a service, to be called with one value for its flags. */
    record Target(Object service, Class<?> type, Method method, boolean flag) {

        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName() + PermissionTable.signature(method)
                    + (flag ? " with true" : "");
        }
    }

    /**
     * What a call led to.
     *
     * @param answer null without one
     * @param failure null without one
     * @param touched what was touched before it ended
     */
    record Outcome(@Nullable Object answer, @Nullable RuntimeException failure, List<String> touched) {

        Optional<AccessDenied> refusal() {
            return failure instanceof AccessDenied denied ? Optional.of(denied) : Optional.empty();
        }
    }

    Outcome call(Caller caller, Target target) {
        watch.begin();
        try {
            Object answer = access.as(caller, () -> undone(target));
            return new Outcome(answer, null, watch.touched());
        } catch (Arguments.Missing missing) {
            throw missing;
        } catch (RuntimeException failed) {
            return new Outcome(null, failed, watch.touched());
        }
    }

    /** As {@link #call}, with versions that no row has: whoever may not know of a row learns nothing by them. */
    Outcome guess(Caller caller, Target target) {
        arguments.number(2);
        try {
            return call(caller, target);
        } finally {
            arguments.number(1);
        }
    }

    private @Nullable Object undone(Target target) {
        try {
            return work.write(em -> {
                throw new Undone(invoke(target, em));
            });
        } catch (Undone done) {
            return done.answer();
        }
    }

    private @Nullable Object invoke(Target target, EntityManager em) {
        Method method = target.method();
        Type[] types = method.getGenericParameterTypes();
        var values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = argument(
                    target, types[i] instanceof TypeVariable<?> ? method.getParameterTypes()[i] : types[i], em);
        }
        try {
            return method.invoke(target.service(), values);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException expected) {
                throw expected;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object argument(Target target, Type type, EntityManager em) {
        if (type == EntityManager.class) {
            return watch.over(em);
        }
        return type == boolean.class ? target.flag() : arguments.of(target.type(), type);
    }

    /** Carries the answer out of a unit of work that is to leave nothing behind. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient @Nullable Object answer;

        Undone(@Nullable Object answer) {
            super("undone", null, false, false);
            this.answer = answer;
        }

        @Nullable
        Object answer() {
            return answer;
        }
    }
}
