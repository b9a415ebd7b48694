package org.hearth.family.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearth.family.search.SearchKey.Kind;

/** Makes the keys of a person or a family out of what is stored. The same facts always make the same keys. */
public final class NameKeys {

    /** Raised whenever the same facts make other keys than before, so that stored rows get theirs anew. */
    public static final int FORM = 1;

    private static final int MOST_PARTS = 6;
    private static final int LONGEST_NUMBER = 10;

    private NameKeys() {}

    /**
     * A name that somebody bears or bore.
     *
     * @param called the name the person goes by: preferred or first
     * @param given the other given names, in one text
     * @param last the last names, in one text
     */
    public record Name(String called, String given, String last) {

        /** The name with these parts; each may be empty. */
        public static Name of(String first, String middle, String last, String preferred) {
            return preferred.isEmpty()
                    ? new Name(first, middle, last)
                    : new Name(preferred, first + " " + middle, last);
        }
    }

    /** A telephone number as it was typed. */
    public record Phone(String number, boolean hidden) {}

    /** The keys of a person. */
    public static Set<SearchKey> ofPerson(
            Collection<Name> names, Collection<Phone> phones, Collection<String> externalIds) {
        var keys = new LinkedHashSet<SearchKey>();
        names.forEach(name -> add(name, keys));
        for (var phone : phones) {
            var digits = backwards(phone.number());
            if (digits.length() >= TypedText.LEAST_DIGITS) {
                keys.add(new SearchKey(phone.hidden() ? Kind.HIDDEN_PHONE : Kind.PHONE, digits));
            }
        }
        externalIds.stream()
                .map(Words::joined)
                .filter(id -> !id.isEmpty())
                .forEach(id -> keys.add(new SearchKey(Kind.ID, id)));
        return keys;
    }

    /** The keys of a family: its name from each word on, its number and its ids in other systems. */
    public static Set<SearchKey> ofFamily(String name, Collection<String> numbers) {
        var keys = new LinkedHashSet<SearchKey>();
        var words = Words.of(name);
        for (int from = 0; from < Math.min(MOST_PARTS, words.size()); from++) {
            keys.add(new SearchKey(Kind.FAMILY, String.join(" ", words.subList(from, words.size())) + " "));
        }
        numbers.stream()
                .map(Words::joined)
                .filter(number -> !number.isEmpty())
                .forEach(number -> keys.add(new SearchKey(Kind.NUMBER, number)));
        return keys;
    }

    /** The last digits of a telephone number, the last one first: so whoever knows its end finds it. */
    static String backwards(String phone) {
        var digits = new StringBuilder();
        phone.codePoints()
                .takeWhile(sign -> !Character.isLetter(sign)) // an extension
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .forEach(digits::append);
        var last = digits.reverse();
        return last.substring(0, Math.min(LONGEST_NUMBER, last.length()));
    }

    private static void add(Name name, Set<SearchKey> keys) {
        var last = Words.parts(name.last());
        var given = Stream.concat(Words.parts(name.called()).stream(), Words.parts(name.given()).stream())
                .toList();
        var parts = new ArrayList<>(new LinkedHashSet<>(
                Stream.concat(given.stream(), last.stream()).limit(MOST_PARTS).toList()));
        for (var part : parts) {
            var partners = partners(part, given, last, parts);
            keys.add(new SearchKey(Kind.NAME, part + " " + (partners.isEmpty() ? "" : partners.getFirst())));
            partners.stream().skip(1).forEach(other -> keys.add(new SearchKey(Kind.PAIR, part + " " + other)));
            Sounds.of(part).forEach(code -> keys.add(new SearchKey(Kind.SOUND, code + " " + part)));
        }
    }

    /** The other parts: beside a given name the last names come first, beside a last name the given ones. */
    private static List<String> partners(String part, List<String> given, List<String> last, List<String> parts) {
        var first = given.contains(part) ? last : given;
        return Stream.concat(first.stream(), parts.stream())
                .filter(parts::contains)
                .filter(other -> !other.equals(part))
                .distinct()
                .toList();
    }
}
