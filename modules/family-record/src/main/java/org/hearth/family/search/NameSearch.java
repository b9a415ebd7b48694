package org.hearth.family.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.family.search.SearchKey.Kind;

/**
 * Looks for people by words of their names, in any order: as typed, as the beginning of a longer one, under the names
 * that nicknames stand for, and by sound. Every step reads a stretch of the index that holds nothing but hits.
 */
final class NameSearch {

    private static final int MOST_LONGER = 12;
    private static final int MOST_ALIKE = 8;
    private static final int MOST_READ = 60;
    private static final String END = "\uFFFF";
    /** The sign after the space, so that a word and nothing longer lies below it. */
    private static final String AFTER_WORD = "!";

    private final Keys keys;
    private final int most;

    NameSearch(Keys keys, int most) {
        this.keys = keys;
        this.most = most;
    }

    /** The steps, best first; each finds when it is asked. The words in the middle are left to whoever asks. */
    Stream<Supplier<List<UUID>>> steps(List<String> words) {
        if (words.isEmpty()) {
            return Stream.of();
        }
        return words.size() == 1 ? single(words.getFirst()) : pairs(words.getFirst(), words.getLast());
    }

    private Stream<Supplier<List<UUID>>> single(String word) {
        return Stream.of(
                () -> keys.owners(Kind.NAME, word, word + END, most),
                () -> each(Nicknames.of(word), this::named),
                () -> each(alike(word), this::named));
    }

    private Stream<Supplier<List<UUID>>> pairs(String first, String last) {
        return Stream.of(
                () -> beginning(first, last),
                () -> each(longer(first), name -> beginning(name, last)),
                () -> each(Nicknames.of(first), name -> beginning(name, last)),
                () -> each(Nicknames.of(last), name -> both(first, name)),
                () -> each(alike(last), name -> both(first, name)),
                () -> each(alike(first), name -> beginning(name, last)),
                () -> each(alike(first), name -> each(alike(last), other -> both(name, other))));
    }

    private List<UUID> named(String word) {
        return keys.owners(Kind.NAME, word + " ", word + AFTER_WORD, most);
    }

    private List<UUID> beginning(String first, String last) {
        return joined(first + " " + last, END);
    }

    private List<UUID> both(String first, String last) {
        return joined(first + " " + last, AFTER_WORD);
    }

    private List<UUID> joined(String from, String end) {
        return Stream.of(Kind.NAME, Kind.PAIR)
                .flatMap(kind -> keys.owners(kind, from, from + end, most).stream())
                .distinct()
                .toList();
    }

    /** Asks for one after the other until there are enough. */
    private List<UUID> each(List<String> names, Function<String, List<UUID>> find) {
        var found = new LinkedHashSet<UUID>();
        for (var name : names) {
            if (found.size() < most) {
                found.addAll(find.apply(name));
            }
        }
        return List.copyOf(found);
    }

    /** Names that begin with a word and are longer, by leaping from one to the next. */
    private List<String> longer(String word) {
        var names = new ArrayList<String>();
        var next = keys.next(Kind.NAME, word + AFTER_WORD, word + END);
        while (next.isPresent() && names.size() < MOST_LONGER) {
            var name = next.get().substring(0, next.get().indexOf(' '));
            names.add(name);
            next = keys.next(Kind.NAME, name + AFTER_WORD, word + END);
        }
        return List.copyOf(names);
    }

    /** Names that sound like a word and are not spelled too differently, the closest first. */
    private List<String> alike(String word) {
        var names = new LinkedHashSet<String>();
        Sounds.like(word).forEach(code -> sounding(code, names));
        names.remove(word);
        return names.stream()
                .filter(name -> distance(word, name) * 2 <= Math.max(word.length(), name.length()))
                .sorted(Comparator.comparingInt((String name) -> distance(word, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_ALIKE)
                .toList();
    }

    private void sounding(String code, Set<String> names) {
        var below = code + AFTER_WORD;
        var next = keys.next(Kind.SOUND, code + " ", below);
        for (int read = 0; next.isPresent() && read < MOST_READ; read++) {
            names.add(next.get().substring(code.length() + 1));
            next = keys.next(Kind.SOUND, next.get() + AFTER_WORD, below);
        }
    }

    private static int distance(String one, String other) {
        return NameDistance.between(Sounds.spanish(one), Sounds.spanish(other));
    }
}
