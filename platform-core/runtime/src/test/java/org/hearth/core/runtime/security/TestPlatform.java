package org.hearth.core.runtime.security;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.runtime.audit.HashChainedAudit;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.SharedTables;
import org.hearth.core.runtime.data.TestDatabase;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts.AccountProfile;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn.SetUp;

/** The core on a real database, with passwords that cost next to nothing. */
public final class TestPlatform implements AutoCloseable {

    static final PasswordCost CHEAP = new PasswordCost(64, 1);
    static final String CHOSEN = "seven quiet herons";

    private final TestClock clock = new TestClock();
    private final Callers callers = new Callers();
    private final TestDatabase database;
    private final LeasedUnitOfWork work;
    private final Audit audit;
    private final Settings settings;
    private final Security security;

    public TestPlatform(DatabaseKind kind) {
        SharedTables tables = SharedTables.on(kind);
        database = tables.database();
        work = new LeasedUnitOfWork(tables.units());
        audit = new HashChainedAudit(work, callers::orSystem, clock);
        settings = new Settings(work, clock);
        security = restarted(CHEAP);
    }

    /** The services as another start of the same installation has them. */
    Security restarted(PasswordCost cost) {
        return new Security(work, audit, callers, settings, clock, cost);
    }

    public TestClock clock() {
        return clock;
    }

    public LeasedUnitOfWork work() {
        return work;
    }

    public Audit audit() {
        return audit;
    }

    public Access access() {
        return security.access();
    }

    public Security security() {
        return security;
    }

    public Settings settings() {
        return settings;
    }

    Callers callers() {
        return callers;
    }

    public TestDatabase database() {
        return database;
    }

    /** How many entries of the audit trail tell of {@code action}. */
    public int audited(AuditAction action) {
        return Integer.parseInt(database.one("select count(*) from core_audit where action = '" + action + "'"));
    }

    /** Somebody with these roles who needs no account. */
    public static Caller somebody(String staffCode, String... roles) {
        return new Caller(UUID.randomUUID(), "Rosa Delgado", staffCode, Set.of(roles), Locale.ENGLISH);
    }

    static AccountProfile profile(String... roles) {
        return new AccountProfile("Rosa Delgado", "S-17", Locale.ENGLISH, Set.of(roles));
    }

    public Caller setUp() {
        return security.setUp(new SetUp("Prairie Partners", ZoneId.of("America/Denver"), "ada", "Ada Brook", CHOSEN));
    }

    /** The tables stay for the next test. */
    @Override
    public void close() {}
}
