package org.hearth.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hearth.core.data.PageRequest;

/**
 * What a module's services are called with when the matrix of permissions is tried. Ids, words, days and records are
 * made up; a module names those that must be real, so that a call gets past "there is no such record".
 */
public final class Arguments {

    private static final String WORD = "x";
    private static final int FEW = 10;

    private final Map<Object, Object> known = new HashMap<>();
    private String staffCode = "S-1";
    private int number = 1;

    /** What somebody asks at {@code now}. */
    public Arguments(Instant now) {
        with(PageRequest.class, PageRequest.first(FEW));
        with(Locale.class, Locale.ENGLISH);
        with(Instant.class, now);
        with(LocalDate.class, now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** Uses {@code value} wherever a {@code type} is asked for. */
    public <T> Arguments with(Class<T> type, T value) {
        known.put(type, value);
        return this;
    }

    /** Uses {@code value} where {@code service} asks for a {@code type}: for ids that are bare {@link UUID}s. */
    public <T> Arguments in(Class<?> service, Class<T> type, T value) {
        known.put(new Place(service, type), value);
        return this;
    }

    /** The staff code of somebody who works with the family that the ids are about. */
    public Arguments workedWithBy(String code) {
        staffCode = code;
        return this;
    }

    /** Numbers, versions of rows among them, are {@code other} from now on; new rows have version 1. */
    void number(int other) {
        number = other;
    }

    String staffCode() {
        return staffCode;
    }

    private record Place(Class<?> service, Type type) {}

    /** An argument of {@code type} for a method of {@code service}. */
    Object of(Class<?> service, Type type) {
        if (number != 1 && (type == int.class || type == long.class)) {
            return plain(service, (Class<?>) type);
        }
        Object local = known.get(new Place(service, type));
        if (local != null) {
            return local;
        }
        Object named = known.get(type);
        if (named != null) {
            return named;
        }
        return switch (type) {
            case ParameterizedType generic -> container(service, generic);
            case Class<?> plain -> plain(service, plain);
            default -> throw new Missing(type);
        };
    }

    private Object container(Class<?> service, ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        if (raw == Supplier.class) {
            Object made = of(service, type.getActualTypeArguments()[0]);
            return (Supplier<Object>) () -> made;
        }
        if (raw == List.class || raw == Collection.class) {
            return List.of(of(service, type.getActualTypeArguments()[0]));
        }
        if (raw == Set.class) {
            return Set.of(of(service, type.getActualTypeArguments()[0]));
        }
        return plain(service, raw);
    }

    private Object plain(Class<?> service, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        if (type == String.class) {
            return WORD;
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == byte[].class) {
            return new byte[] {1};
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(service, type);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        throw new Missing(type);
    }

    private Object record(Class<?> service, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(each -> of(service, each.getGenericType()))
                    .toArray());
        } catch (InvocationTargetException refused) {
            throw new Missing(type);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** There is no argument of a type. */
    static final class Missing extends RuntimeException {

        private static final long serialVersionUID = 1;

        Missing(Type type) {
            super("name a " + type.getTypeName() + " in arguments()");
        }
    }
}
