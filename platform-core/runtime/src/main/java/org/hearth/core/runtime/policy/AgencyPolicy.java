package org.hearth.core.runtime.policy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.OwnChanges;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/** The agency's policy values in the database. Every value ever set stays, so that a plan can keep those of its day. */
public final class AgencyPolicy implements Policy {

    static final Duration FRESH = Duration.ofMinutes(1);

    private record Snapshot(Map<String, List<Version>> values, Instant until) {
        private static final Snapshot NONE = new Snapshot(Map.of(), Instant.MIN);
    }

    private final LeasedUnitOfWork work;
    private final OwnChanges ownChanges;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final Map<String, List<PolicyParameter<?>>> byModule = new ConcurrentHashMap<>();
    private volatile Snapshot snapshot = Snapshot.NONE;

    public AgencyPolicy(LeasedUnitOfWork work, Access access, Audit audit, SiteTime time) {
        this.work = work;
        this.ownChanges = new OwnChanges(work);
        this.access = access;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Adds a module's parameters, or replaces them.
     *
     * @throws IllegalArgumentException when another module has a parameter of the same code
     */
    public synchronized void add(String module, List<PolicyParameter<?>> parameters) {
        var taken = byModule.entrySet().stream()
                .filter(each -> !each.getKey().equals(module))
                .flatMap(each -> each.getValue().stream())
                .map(PolicyParameter::code)
                .collect(Collectors.toSet());
        for (PolicyParameter<?> parameter : parameters) {
            if (!taken.add(parameter.code())) {
                throw new IllegalArgumentException("two policy parameters are called " + parameter.code());
            }
        }
        byModule.put(module, List.copyOf(parameters));
    }

    /** Takes a module's parameters away. What the agency set for them stays in the database. */
    public synchronized void remove(String module) {
        byModule.remove(module);
    }

    @Override
    public <T> T value(PolicyParameter<T> parameter, LocalDate day) {
        return current().getOrDefault(parameter.code(), List.of()).stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .map(version -> parse(parameter, version.value()))
                .orElse(parameter.defaultValue());
    }

    @Override
    public <T> T value(PolicyParameter<T> parameter) {
        return value(parameter, time.today());
    }

    @Override
    public <T> void change(PolicyParameter<T> parameter, T value, LocalDate from) {
        access.require(CHANGE);
        RuleViolation.throwIfAny(ParameterRules.refusals(parameter, value, from, time.today()));
        work.run(em -> {
            String before = String.valueOf(value(parameter, from));
            var row = new PolicyValueEntity(
                    parameter.code(),
                    value.toString(),
                    from,
                    time.now(),
                    access.caller().user());
            em.persist(row);
            ownChanges.mark();
            work.afterCommit(() -> snapshot = Snapshot.NONE);
            audit.record(AuditAction.SETTING, "core.policy", auditId(parameter), details(row, before, from));
        });
    }

    @Override
    public List<ParameterHistory> all() {
        Map<String, List<Version>> set = read();
        return byModule.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(PolicyParameter::code))
                .map(each -> new ParameterHistory(each, set.getOrDefault(each.code(), List.of())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Parameters are asked at every turn and hardly ever change; another node sees a change after {@link #FRESH}. */
    private Map<String, List<Version>> current() {
        if (ownChanges.any()) {
            return read();
        }
        Snapshot known = snapshot;
        if (time.now().isBefore(known.until())) {
            return known.values();
        }
        Snapshot fresh = new Snapshot(read(), time.now().plus(FRESH));
        snapshot = fresh;
        return fresh.values();
    }

    /** The agency's values by code, newest first. */
    private Map<String, List<Version>> read() {
        Map<String, List<Version>> set = new HashMap<>();
        work.read(PolicyStore::all)
                .forEach(each -> set.computeIfAbsent(each.code(), code -> new ArrayList<>())
                        .add(each.asVersion()));
        return set;
    }

    /** A stable id, so that the audit trail of one parameter can be read as one story. */
    private static UUID auditId(PolicyParameter<?> parameter) {
        return UUID.nameUUIDFromBytes(parameter.code().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> details(PolicyValueEntity row, String before, LocalDate from) {
        return Map.of("code", row.code(), "before", before, "after", row.value(), "from", from.toString());
    }

    private static <T> T parse(PolicyParameter<T> parameter, String stored) {
        Object value = parameter.type() == Integer.class ? Integer.valueOf(stored) : stored;
        return parameter.type().cast(value);
    }
}
