package org.hearth.core.runtime.security;

import java.time.Clock;
import java.util.function.Consumer;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Agency;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn;

/** The security services of one platform, put together. */
public final class Security {

    private final RoleRegistry roles = new RoleRegistry();
    private final RoleBasedAccess access;
    private final AgencySettings agency;
    private final AdministeredAccounts accounts;
    private final PasswordLogIn logIn;
    private final LockOut lockOut;
    private final FirstStart firstStart;
    private final Addressees addressees;

    /** Touches no table; those are asked at the first call of a service. */
    public Security(UnitOfWork work, Audit audit, Callers callers, Settings settings, Clock clock) {
        this(work, audit, callers, settings, clock, PasswordCost.RECOMMENDED);
    }

    Security(UnitOfWork work, Audit audit, Callers callers, Settings settings, Clock clock, PasswordCost cost) {
        roles.add(CoreRoles.MODULE, CoreRoles.all());
        access = new RoleBasedAccess(callers, roles, audit);
        var around = new Surroundings(work, access, audit, clock);
        var hashes = new PasswordHashes(cost);
        lockOut = new LockOut(work, clock);
        agency = new AgencySettings(around, settings);
        addressees = new Addressees(work);
        firstStart = new FirstStart(around, agency, hashes);
        accounts = new AdministeredAccounts(around, roles, hashes, lockOut);
        logIn = new PasswordLogIn(around, agency, hashes, lockOut, firstStart);
    }

    /** Where modules' roles are added and removed. */
    public RoleRegistry roles() {
        return roles;
    }

    public Access access() {
        return access;
    }

    public Agency agency() {
        return agency;
    }

    public Accounts accounts() {
        return accounts;
    }

    public LogIn logIn() {
        return logIn;
    }

    /** Who can be told of work. */
    public Addressees addressees() {
        return addressees;
    }

    /** Gives {@code console} the set-up token, if the installation still needs its first administrator. */
    public void announceSetUp(Consumer<String> console) {
        if (firstStart.isNow()) {
            console.accept(firstStart.token());
        }
    }

    /** Sets the installation up without a token: for demonstrations and tests, where nobody reads the console. */
    public Caller setUp(LogIn.SetUp data) {
        return firstStart.complete(data);
    }

    /** Removes counts of wrong log-ins that no longer matter; for a daily job. */
    public int purgeLogInFailures() {
        return lockOut.purge();
    }
}
