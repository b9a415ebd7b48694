package org.hearth.core.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.ChainCheck;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.data.TestDatabase;
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class HashChainedAuditTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.123456Z");
    private static final UUID GOAL = TimeOrderedId.next();
    private static final Caller WORKER =
            new Caller(TimeOrderedId.next(), "R. Luna", "FS-1", Set.of("supervisor", "family-worker"), Locale.ENGLISH);

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final LeasedUnitOfWork unitOfWork;
    private final HashChainedAudit audit;
    private final AuditVerification verification;

    HashChainedAuditTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("core", "core", MigrationScripts.beside(ChainEntry.class));
        units = new PersistenceUnits(test.database());
        units.compose(List.of(ManagedClasses.beside("core", ChainEntry.class)));
        unitOfWork = new LeasedUnitOfWork(units);
        audit = new HashChainedAudit(unitOfWork, () -> WORKER, Clock.fixed(NOON, ZoneOffset.UTC));
        verification = new AuditVerification(unitOfWork);
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void anEntryTellsWhoDidWhatWhenAndInWhichRoles() {
        audit.record(AuditAction.CHANGE, "hs.goal", GOAL, Map.of("state", "open=>met\nlate\\", "field", "due"));

        assertThat(entries())
                .containsExactly(new AuditEntry(
                        1,
                        NOON,
                        WORKER.user(),
                        "",
                        WORKER.roles(),
                        AuditAction.CHANGE,
                        "hs.goal",
                        GOAL,
                        Map.of("field", "due", "state", "open=>met\nlate\\")));
    }

    @Test
    void entriesOfAFailedUnitOfWorkAreGoneAndLeaveNoGap() {
        assertThatThrownBy(() -> unitOfWork.run(em -> {
                    audit.record(AuditAction.CREATE, "hs.goal", GOAL);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        audit.record(AuditAction.VIEW, "hs.goal", GOAL);

        assertThat(actions()).containsExactly(AuditAction.VIEW);
        assertThat(verification.verify()).isEqualTo(ChainCheck.whole(1));
    }

    @Test
    void aRefusalRecordedApartStaysWhenTheRestIsTakenBack() {
        assertThatThrownBy(() -> unitOfWork.run(em -> {
                    audit.record(AuditAction.CREATE, "hs.goal", GOAL);
                    audit.recordApart(AuditAction.REFUSE, "hs.goal", GOAL, Map.of("permission", "hs.plan.write"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        audit.recordApart(AuditAction.LOGIN_FAILED, "core.user", GOAL, Map.of());

        assertThat(actions()).containsExactly(AuditAction.LOGIN_FAILED, AuditAction.REFUSE);
    }

    @Test
    void whatWasOnlyReadIsRecordedBeforeTheReaderGetsIt() {
        long seen = unitOfWork.read(em -> {
            audit.record(AuditAction.VIEW, "hs.goal", GOAL);
            return entries().size();
        });

        assertThat(seen).isZero();
        assertThat(actions()).containsExactly(AuditAction.VIEW);
    }

    @Test
    void writersOnManyThreadsMakeOneUnbrokenChain() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 40)
                    .mapToObj(any -> CompletableFuture.runAsync(this::recordTwo, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();
        }

        assertThat(verification.verify()).isEqualTo(ChainCheck.whole(80));
    }

    @Test
    void aChainOfSeveralPagesIsCheckedWhole() {
        recordMany(1203);

        assertThat(verification.verify()).isEqualTo(ChainCheck.whole(1203));
    }

    @Test
    void aChangedEntryIsFound() {
        recordMany(5);
        test.sql("update core_audit set action = 'VIEW' where number = 3");

        assertThat(verification.verify()).isEqualTo(ChainCheck.broken(3, ChainCheck.Kind.CHANGED));
    }

    @Test
    void aMissingEntryIsFound() {
        recordMany(5);
        test.sql("delete from core_audit where number = 2");

        assertThat(verification.verify()).isEqualTo(ChainCheck.broken(2, ChainCheck.Kind.MISSING));
    }

    @Test
    void aMissingEndIsFound() {
        recordMany(5);
        test.sql("delete from core_audit where number > 3");

        assertThat(verification.verify()).isEqualTo(ChainCheck.broken(4, ChainCheck.Kind.MISSING));
    }

    @Test
    void aHeadPutBackIsFound() {
        recordMany(5);
        test.sql("update core_audit_head set number = 3," + " hash = (select hash from core_audit where number = 3)");

        assertThat(verification.verify()).isEqualTo(ChainCheck.broken(4, ChainCheck.Kind.HEAD_CHANGED));
    }

    private void recordTwo() {
        unitOfWork.run(em -> {
            audit.record(AuditAction.CHANGE, "hs.goal", GOAL);
            audit.record(AuditAction.PRINT, "hs.goal", GOAL);
        });
    }

    private void recordMany(int count) {
        unitOfWork.run(em -> IntStream.range(0, count)
                .forEach(number ->
                        audit.record(AuditAction.CHANGE, "hs.goal", GOAL, Map.of("number", String.valueOf(number)))));
    }

    private List<AuditEntry> entries() {
        return unitOfWork
                .read(em -> AuditQuery.page(em, AuditFilter.ALL, Long.MAX_VALUE, PageRequest.first(100)))
                .rows();
    }

    private List<AuditAction> actions() {
        return entries().stream().map(AuditEntry::action).toList();
    }
}
