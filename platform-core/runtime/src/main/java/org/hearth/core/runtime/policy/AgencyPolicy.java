package org.hearth.core.runtime.policy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
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

    /** A value that stands, from a day on. */
    private record Stored(String value, LocalDate from) {}

    private record Snapshot(Map<String, List<Stored>> values, Instant until) {
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
        return parse(parameter, content(current(), parameter, day));
    }

    @Override
    public <T> T value(PolicyParameter<T> parameter) {
        return value(parameter, time.today());
    }

    @Override
    public <T> void change(PolicyParameter<T> parameter, T value, LocalDate from, String reason) {
        access.require(CHANGE);
        set(parameter, value.toString(), from, setter(reason));
    }

    private PolicyValueEntity.Setter setter(String reason) {
        var caller = access.caller();
        return new PolicyValueEntity.Setter(caller.user(), caller.displayName(), time.now(), reason.strip(), "");
    }

    /** Sets what may be set; whoever calls has asked for the permission. */
    void set(PolicyParameter<?> parameter, String value, LocalDate from, PolicyValueEntity.Setter setter) {
        RuleViolation.throwIfAny(refusals(parameter, value, from, setter.reason()));
        work.run(em -> {
            String before = content(current(), parameter, from);
            var row = new PolicyValueEntity(parameter.code(), value, from, setter);
            em.persist(row);
            changed();
            audit.record(AuditAction.SETTING, "core.policy", auditId(parameter), details(row, before, from));
        });
    }

    /** What keeps a value from being set or proposed. */
    <T> List<Refusal> refusals(PolicyParameter<T> parameter, String value, LocalDate from, String reason) {
        var all = new ArrayList<>(ParameterRules.refusals(parameter, parse(parameter, value), from, time.today()));
        all.addAll(ParameterRules.reason(parameter, reason, !access.caller().isSystem()));
        return all;
    }

    @Override
    public void withdraw(UUID version, String reason) {
        access.require(CHANGE);
        work.run(em -> {
            var row = Optional.ofNullable(em.find(PolicyValueEntity.class, version))
                    .orElseThrow(() -> new NotFound("policy value", version));
            var parameter = find(row.code()).orElseThrow(() -> new NotFound("policy parameter", row.code()));
            if (row.isWithdrawn() || !row.validFrom().isAfter(time.today())) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, parameter.rule(), "policy.in_force")
                        .with("from", row.validFrom()));
            }
            var why = reason.strip();
            RuleViolation.throwIfAny(
                    ParameterRules.reason(parameter, why, !access.caller().isSystem()));
            row.withdraw(access.caller().displayName(), time.now(), why);
            changed();
            audit.record(
                    AuditAction.SETTING,
                    "core.policy",
                    auditId(parameter),
                    Map.of(
                            "code",
                            row.code(),
                            "withdrawn",
                            row.value(),
                            "from",
                            row.validFrom().toString()));
        });
    }

    private void changed() {
        ownChanges.mark();
        work.afterCommit(() -> snapshot = Snapshot.NONE);
    }

    @Override
    public List<ParameterHistory> all() {
        access.require(READ);
        Map<String, List<PolicyValueEntity>> set = read();
        return parameters()
                .sorted(Comparator.comparing(PolicyParameter::code))
                .map(each -> new ParameterHistory(each, versions(each, set.getOrDefault(each.code(), List.of()))))
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<Standing> standing(String rule) {
        return parameters()
                .filter(each -> each.rule().equals(rule))
                .sorted(Comparator.comparing(PolicyParameter::code))
                .map(each -> new Standing(each, content(current(), each, time.today())))
                .collect(Collectors.toUnmodifiableList());
    }

    private Stream<PolicyParameter<?>> parameters() {
        return byModule.values().stream().flatMap(List::stream);
    }

    /** The parameter with this code, while the module that has it runs. */
    Optional<PolicyParameter<?>> find(String code) {
        return parameters().filter(each -> each.code().equals(code)).findFirst();
    }

    private static String content(Map<String, List<Stored>> values, PolicyParameter<?> parameter, LocalDate day) {
        return values.getOrDefault(parameter.code(), List.of()).stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .map(Stored::value)
                .orElseGet(() -> parameter.defaultValue().toString());
    }

    /** The versions, newest first as {@code rows} are, each with the value it replaced. */
    private static List<Version> versions(PolicyParameter<?> parameter, List<PolicyValueEntity> rows) {
        var versions = new ArrayList<Version>();
        for (int at = 0; at < rows.size(); at++) {
            String before = rows.subList(at + 1, rows.size()).stream()
                    .filter(each -> !each.isWithdrawn())
                    .findFirst()
                    .map(PolicyValueEntity::value)
                    .orElseGet(() -> parameter.defaultValue().toString());
            versions.add(rows.get(at).asVersion(before));
        }
        return versions;
    }

    /** Parameters are asked at every turn and hardly ever change; another node sees a change after {@link #FRESH}. */
    private Map<String, List<Stored>> current() {
        if (ownChanges.any()) {
            return standing();
        }
        Snapshot known = snapshot;
        if (time.now().isBefore(known.until())) {
            return known.values();
        }
        Snapshot fresh = new Snapshot(standing(), time.now().plus(FRESH));
        snapshot = fresh;
        return fresh.values();
    }

    private Map<String, List<Stored>> standing() {
        return read().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .filter(row -> !row.isWithdrawn())
                                .map(row -> new Stored(row.value(), row.validFrom()))
                                .toList()));
    }

    /** The agency's values by code, newest first. */
    private Map<String, List<PolicyValueEntity>> read() {
        return work.read(PolicyStore::all).stream().collect(Collectors.groupingBy(PolicyValueEntity::code));
    }

    /** A stable id, so that the audit trail of one parameter can be read as one story. */
    static UUID auditId(PolicyParameter<?> parameter) {
        return UUID.nameUUIDFromBytes(parameter.code().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> details(PolicyValueEntity row, String before, LocalDate from) {
        return Map.of("code", row.code(), "before", before, "after", row.value(), "from", from.toString());
    }

    /** Text of another type than the parameter's is a mistake in the code that calls. */
    private static <T> T parse(PolicyParameter<T> parameter, String stored) {
        Object value = parameter.type() == Integer.class ? Integer.valueOf(stored) : stored;
        return parameter.type().cast(value);
    }
}
