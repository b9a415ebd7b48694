package org.hearth.family.genogram;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearth.family.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a family and how, as the caller may see it: what is drawn and what the table beside the drawing tells.
 *
 * @param figures everybody, unknown parents too
 * @param unions of two people, or of one parent alone
 * @param branches from a union to its children
 * @param ties what else holds between two people
 * @param homes who lives together
 * @param contradictions what the record says and cannot be: somebody as ancestor of themselves
 * @param shortened true when something about protected people was left out
 */
public record Genogram(
        List<Figure> figures,
        List<Union> unions,
        List<Branch> branches,
        List<Tie> ties,
        List<Home> homes,
        List<Contradiction> contradictions,
        boolean shortened) {

    public Genogram {
        figures = List.copyOf(figures);
        unions = List.copyOf(unions);
        branches = List.copyOf(branches);
        ties = List.copyOf(ties);
        homes = List.copyOf(homes);
        contradictions = List.copyOf(contradictions);
    }

    /** The figures by their keys. */
    public Map<String, Figure> byKey() {
        return figures.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
    }

    /** The unions by their keys. */
    public Map<String, Union> unionsByKey() {
        return unions.stream().collect(Collectors.toMap(Union::key, Function.identity()));
    }

    /** How a person is drawn. */
    public enum Symbol {
        MAN,
        WOMAN,
        OTHER
    }

    /**
     * Somebody in the drawing.
     *
     * @param person null for an unknown parent
     * @param name empty for an unknown parent
     * @param inFocus true for the child whom the work is about
     * @param left true for somebody who no longer belongs to the family
     */
    public record Figure(
            String key,
            @Nullable PersonId person,
            String name,
            Symbol symbol,
            Life life,
            boolean inFocus,
            boolean left) {

        /** The person; empty for an unknown parent. */
        public Optional<PersonId> findPerson() {
            return Optional.ofNullable(person);
        }

        /** True for a parent whom the record does not tell, or not to this caller. */
        public boolean isUnknown() {
            return person == null;
        }
    }

    /**
     * Birth and death, as far as they are known.
     *
     * @param age in whole years, today or when the person died; null when unknown
     */
    public record Life(
            @Nullable LocalDate born,
            boolean estimated,
            @Nullable LocalDate died,
            @Nullable Integer age) {

        /** Nothing known. */
        public static final Life UNKNOWN = new Life(null, false, null, null);
    }

    /** How two partners stand to each other. */
    public enum Bond {
        MARRIED,
        PARTNERS,
        FORMER,
        NOT_STATED
    }

    /** Two partners, or one parent alone when {@code two} is empty. */
    public record Union(String key, String one, String two, Bond bond) {

        /** Those of the two who are somebody. */
        public List<String> partners() {
            return two.isEmpty() ? List.of(one) : List.of(one, two);
        }

        boolean joins(String figure) {
            return one.equals(figure) || two.equals(figure);
        }
    }

    /** By what somebody is a parent. */
    public enum ParentKind {
        BIRTH,
        ADOPTIVE,
        FOSTER,
        GUARDIAN,
        STEP,
        NOT_STATED;

        boolean isNatural() {
            return this == BIRTH || this == NOT_STATED;
        }
    }

    /** A child of a union; {@code until} is the last day of what has ended. */
    public record Branch(
            String union,
            String child,
            ParentKind kind,
            boolean ended,
            @Nullable LocalDate until) {}

    /** What else holds between two people. */
    public enum TieKind {
        CLOSE,
        DISTANT,
        CONFLICT,
        CUT_OFF,
        KEPT_APART,
        KIN
    }

    /** @param relation for {@link TieKind#KIN} what {@code one} is to {@code two}: a value of {@code fam.relation_type} */
    public record Tie(String one, String two, TieKind kind, String relation) {}

    /** @param hidden true when its name must not be told */
    public record Home(String label, boolean hidden, Set<String> people) {

        public Home {
            people = Set.copyOf(people);
        }
    }

    /** The record calls {@code parent} a parent of {@code child}, who is an ancestor of {@code parent}. */
    public record Contradiction(String parent, String child) {}
}
