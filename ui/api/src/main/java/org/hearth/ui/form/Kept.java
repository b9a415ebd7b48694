package org.hearth.ui.form;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a draft keeps a value.
 *
 * @param write the value as text; never of an empty one
 * @param read reads what {@code write} wrote
 */
public record Kept<V>(Function<V, String> write, Function<String, V> read) {

    static final String BETWEEN = ",";

    /** Text as it is. */
    public static final Kept<String> TEXT = new Kept<>(value -> value, value -> value);

    /** A constant by its name. */
    public static <E extends Enum<E>> Kept<E> constant(Class<E> type) {
        return new Kept<>(Enum::name, name -> Enum.valueOf(type, name));
    }

    /** A typed id by its UUID. */
    public static <I> Kept<I> id(Function<I, UUID> value, Function<UUID, I> typed) {
        return new Kept<>(id -> value.apply(id).toString(), text -> typed.apply(UUID.fromString(text)));
    }

    /** A set of such values; none of their texts holds a comma. */
    public Kept<Set<V>> several() {
        return new Kept<>(
                all -> all.stream().map(write).sorted().collect(Collectors.joining(BETWEEN)),
                text -> Stream.of(text.split(BETWEEN)).map(read).collect(Collectors.toSet()));
    }
}
