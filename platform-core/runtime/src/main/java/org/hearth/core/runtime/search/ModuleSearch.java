package org.hearth.core.runtime.search;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.search.Search;
import org.hearth.core.search.SearchHit;
import org.hearth.core.search.SearchSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every running module in turn. One that fails costs its own hits only. */
public final class ModuleSearch implements Search {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleSearch.class);
    private static final int LIMIT = 10;

    private final Supplier<List<SearchSource>> sources;

    /**
     * A search in what {@code sources} gives at that moment.
     *
     * @param sources those of the running modules, in the order in which they started
     */
    public ModuleSearch(Supplier<List<SearchSource>> sources) {
        this.sources = sources;
    }

    @Override
    public List<Group> find(String text) {
        String typed = text.strip();
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        String cut = typed.substring(0, Math.min(LONGEST, typed.length()));
        return sources.get().stream()
                .flatMap(source -> ask(source, cut))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private static Stream<Group> ask(SearchSource source, String text) {
        try {
            List<SearchHit> hits = source.find(text, LIMIT);
            return Stream.of(new Group(source.kind(), hits.stream().limit(LIMIT).toList()));
        } catch (AccessDenied denied) {
            return Stream.empty();
        } catch (RuntimeException | LinkageError broken) {
            // Not what was typed: it may be somebody's name.
            LOG.error("The search of {} failed", source.getClass().getName(), broken);
            return Stream.empty();
        }
    }
}
