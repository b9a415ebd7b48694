package org.hearth.family.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.PageRequest.SortBy;

/** One page out of several answers of the database, each in the order of the page: id first, then what orders it. */
record SortedFamilies(PageRequest request) {

    private static final List<SortBy> USUAL = List.of(new SortBy("name", false));

    /** The names by which the answers are ordered. */
    List<String> by() {
        return criteria().stream().map(SortBy::name).toList();
    }

    private List<SortBy> criteria() {
        return request.sort().isEmpty() ? USUAL : request.sort();
    }

    /**
     * The ids of the page. It only ever takes the first of what is left of the answers, so that no page repeats or leaves
     * out a row where the database orders words in another way.
     */
    List<UUID> page(List<List<Object[]>> answers) {
        var taken = new int[answers.size()];
        var ids = new ArrayList<UUID>();
        for (int row = 0; row < request.offset() + request.limit(); row++) {
            int from = next(answers, taken);
            if (from < 0) {
                break;
            }
            var first = answers.get(from).get(taken[from]++);
            if (row >= request.offset()) {
                ids.add((UUID) first[0]);
            }
        }
        return ids;
    }

    /** Which answer holds the next row; -1 when all are used up. */
    private int next(List<List<Object[]>> answers, int[] taken) {
        int best = -1;
        for (int each = 0; each < answers.size(); each++) {
            if (taken[each] < answers.get(each).size()
                    && (best < 0
                            || compare(
                                            answers.get(each).get(taken[each]),
                                            answers.get(best).get(taken[best]))
                                    < 0)) {
                best = each;
            }
        }
        return best;
    }

    private int compare(Object[] one, Object[] other) {
        var criteria = criteria();
        for (int index = 0; index < criteria.size(); index++) {
            int compared = compare(word(one[index + 1]), word(other[index + 1]));
            if (compared != 0) {
                return criteria.get(index).descending() ? -compared : compared;
            }
        }
        return 0;
    }

    /** As the databases do it: what is missing comes last. */
    private static int compare(Optional<String> one, Optional<String> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().compareTo(other.get());
        }
        return Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private static Optional<String> word(Object column) {
        return Optional.ofNullable((String) column);
    }
}
