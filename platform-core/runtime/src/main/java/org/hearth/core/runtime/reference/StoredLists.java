package org.hearth.core.runtime.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.OwnChanges;
import org.hearth.core.security.Access;
import org.hearth.core.text.MessageKey;
import org.hearth.core.time.SiteTime;

/** The code lists in the database. They are asked at every turn and hardly ever change, so they are kept in memory. */
public final class StoredLists implements ReferenceLists {

    static final Duration FRESH = Duration.ofMinutes(1);
    static final String KIND = "core.list";

    private static final String KEY = "list.";

    /** Short, because rows hold several codes in one column; of the random end of an id. */
    private static final int CODE_LENGTH = 10;

    private static final String NEWEST =
            "select e from core_ListEntry e order by e.validFrom desc, e.setAt desc, e.id desc";

    private record Snapshot(Map<String, List<Change>> changes, Instant until) {
        private static final Snapshot NONE = new Snapshot(Map.of(), Instant.MIN);
    }

    private final LeasedUnitOfWork work;
    private final OwnChanges ownChanges;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final Map<String, List<ReferenceList>> byModule = new ConcurrentHashMap<>();
    private volatile Snapshot snapshot = Snapshot.NONE;

    public StoredLists(LeasedUnitOfWork work, Access access, Audit audit, SiteTime time) {
        this.work = work;
        this.ownChanges = new OwnChanges(work);
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /** Adds a module's lists, or replaces them. */
    public void put(String module, List<ReferenceList> lists) {
        byModule.put(module, List.copyOf(lists));
    }

    /** Takes a module's lists away. What the agency made of them stays in the database. */
    public void remove(String module) {
        byModule.remove(module);
    }

    /** The agency's own words under a message key, where it has some. */
    public Optional<String> words(String key, String language) {
        if (!key.startsWith(KEY)) {
            return Optional.empty();
        }
        return current().entrySet().stream()
                .filter(each -> key.startsWith(KEY + each.getKey() + "."))
                .flatMap(each -> words(each.getValue(), key.substring((KEY + each.getKey() + ".").length()), language))
                .findFirst();
    }

    private Stream<String> words(List<Change> changes, String entry, String language) {
        var today = time.today();
        return changes.stream()
                .filter(each -> each.entry().equals(entry) && !each.from().isAfter(today))
                .limit(1)
                .map(each -> said(each.terms().words(), language))
                .filter(each -> !each.isEmpty());
    }

    /** Words that the agency gave in English alone are better than none, and than its code. */
    private static String said(Words words, String language) {
        return language.equals("es") && !words.spanish().isEmpty() ? words.spanish() : words.english();
    }

    @Override
    public List<String> choices(ReferenceList list, Collection<String> borne) {
        return entries(list).stream()
                .filter(each -> each.terms().active() || borne.contains(each.code()))
                .map(Entry::code)
                .toList();
    }

    @Override
    public Optional<Refusal> refusal(
            ReferenceList list, Collection<String> chosen, Collection<String> borne, String field) {
        Set<String> wanted = new HashSet<>(chosen);
        wanted.removeAll(borne);
        var known = entries(list).stream()
                .collect(Collectors.toMap(Entry::code, each -> each.terms().active()));
        if (!known.keySet().containsAll(wanted)) {
            return Optional.of(
                    ListRules.refusal(RefusalCode.E_FMT, "list.unknown").at(field));
        }
        var retired = wanted.stream()
                .filter(each -> !known.getOrDefault(each, true))
                .sorted()
                .map(each -> new MessageKey(KEY + list.code() + "." + each))
                .toList();
        return retired.isEmpty()
                ? Optional.empty()
                : Optional.of(ListRules.refusal(RefusalCode.E_STATE, "list.retired")
                        .at(field)
                        .with("names", retired));
    }

    private List<Entry> entries(ReferenceList list) {
        return ListState.on(time.today(), list, current().getOrDefault(list.code(), List.of()));
    }

    @Override
    public List<Listed> all() {
        access.require(READ);
        var changes = read();
        return lists().sorted(Comparator.comparing(ReferenceList::code))
                .map(each -> listed(each, changes.getOrDefault(each.code(), List.of())))
                .toList();
    }

    private Listed listed(ReferenceList list, List<Change> changes) {
        return new Listed(list, ListState.on(time.today(), list, changes), changes);
    }

    @Override
    public String add(String list, Words words, LocalDate from) {
        access.require(CHANGE);
        var known = find(list);
        return work.write(em -> {
            var entries = entries(known);
            var terms = new Terms(words, true, entries.size() + 1);
            RuleViolation.throwIfAny(ListRules.adding(known, entries, terms, from, time.today()));
            String id = TimeOrderedId.next().toString();
            String code = "own_" + id.substring(id.length() - CODE_LENGTH);
            set(list, code, terms, from);
            return code;
        });
    }

    @Override
    public void change(String list, String entry, Terms terms, LocalDate from) {
        access.require(CHANGE);
        var known = find(list);
        work.run(em -> {
            var entries = entries(known);
            var before = entries.stream()
                    .filter(each -> each.code().equals(entry))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(KIND, entry));
            RuleViolation.throwIfAny(ListRules.changing(known, entries, before, terms, from, time.today()));
            place(list, entries, before, terms, from);
        });
    }

    /** Sets the entry, and moves those up or down between its old place and its new one. */
    private void place(String list, List<Entry> entries, Entry before, Terms terms, LocalDate from) {
        var ordered = new ArrayList<>(entries);
        ordered.remove(before);
        ordered.add(terms.position() - 1, before);
        for (int at = 0; at < ordered.size(); at++) {
            Entry each = ordered.get(at);
            int position = at + 1;
            if (each.equals(before)) {
                set(list, each.code(), terms, from);
            } else if (each.terms().position() != position) {
                var moved = new Terms(each.terms().words(), each.terms().active(), position);
                set(list, each.code(), moved, from);
            }
        }
    }

    private void set(String list, String entry, Terms terms, LocalDate from) {
        work.run(em -> {
            em.persist(new ListEntryEntity(list, entry, terms, from, access.caller(), time.now()));
            ownChanges.mark();
            work.afterCommit(() -> snapshot = Snapshot.NONE);
            var details = new HashMap<String, String>();
            details.put("code", list + "." + entry);
            details.put("active", Boolean.toString(terms.active()));
            details.put("from", from.toString());
            audit.record(AuditAction.SETTING, KIND, ListRules.auditId(list), details);
        });
    }

    private ReferenceList find(String code) {
        return lists().filter(each -> each.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(KIND, code));
    }

    private Stream<ReferenceList> lists() {
        return byModule.values().stream().flatMap(List::stream);
    }

    private Map<String, List<Change>> current() {
        if (ownChanges.any()) {
            return read();
        }
        Snapshot known = snapshot;
        if (time.now().isBefore(known.until())) {
            return known.changes();
        }
        Snapshot fresh = new Snapshot(read(), time.now().plus(FRESH));
        snapshot = fresh;
        return fresh.changes();
    }

    /** The changes by list, newest first. */
    private Map<String, List<Change>> read() {
        return work.read(em -> em.createQuery(NEWEST, ListEntryEntity.class).getResultList()).stream()
                .collect(Collectors.groupingBy(
                        ListEntryEntity::list,
                        Collectors.mapping(ListEntryEntity::asChange, Collectors.toUnmodifiableList())));
    }
}
