package org.hearth.family.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.family.search.SearchKey.Kind;

/**
 * The keys of a few people or families, read at once. A caller with a caseload is answered from these alone: then no
 * row of anybody else is touched, and nothing about them can be told from how long the answer takes.
 */
final class OwnKeys implements Keys {

    private static final UUID LOWEST = new UUID(0, 0);
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::code, kind -> kind));

    private final Map<Kind, NavigableSet<Key>> keys = new EnumMap<>(Kind.class);

    private record Key(String value, UUID owner) {}

    /** {@code rows} of kind, value and owner. */
    OwnKeys(List<Object[]> rows) {
        for (var row : rows) {
            Optional.ofNullable(KINDS.get((String) row[0]))
                    .ifPresent(kind -> of(kind).add(new Key((String) row[1], (UUID) row[2])));
        }
    }

    @Override
    public List<UUID> owners(Kind kind, String from, String below, int most) {
        return within(kind, from, below).limit(most).map(Key::owner).distinct().toList();
    }

    @Override
    public Optional<String> next(Kind kind, String from, String below) {
        return within(kind, from, below).findFirst().map(Key::value);
    }

    private Stream<Key> within(Kind kind, String from, String below) {
        return of(kind).tailSet(new Key(from, LOWEST)).stream()
                .takeWhile(key -> key.value().compareTo(below) < 0);
    }

    private NavigableSet<Key> of(Kind kind) {
        return keys.computeIfAbsent(
                kind, each -> new TreeSet<>(Comparator.comparing(Key::value).thenComparing(Key::owner)));
    }
}
