package org.hearth.core.security;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;

/**
 * The accounts of staff. Every method but {@link #changeOwnLanguage} needs {@link #MANAGE}, else
 * {@link org.hearth.core.failure.AccessDenied}; what does not exist is {@link org.hearth.core.failure.NotFound}. Whoever is last to hold
 * {@link Role#ADMINISTRATOR} can neither be locked nor lose that role: {@code E-STATE}.
 */
public interface Accounts {

    /** Needed to see and change accounts. */
    Permission MANAGE = new Permission("core.accounts.manage");

    /** The names by which {@link #list} sorts. */
    List<String> SORTS = List.of("name", "displayName", "staffCode");

    /**
     * The accounts whose name, display name or staff code contains {@code search}; all when it is blank. Sorted by
     * name unless one of {@link #SORTS} is asked for.
     */
    Page<Account> list(String search, PageRequest page);

    /** One account. */
    Account get(UUID id);

    /** The codes of the roles that can be given: those of the core and of every running module. */
    List<String> roles();

    /**
     * Makes an account with a one-time password.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ}, {@code E-FMT} or {@code E-RANGE} for the fields,
     *     {@code E-DUP} when the name is taken
     */
    OneTimePassword create(String name, AccountProfile profile);

    /**
     * Changes what an administrator may change.
     *
     * @param version of the account as it was read
     * @throws org.hearth.core.failure.StaleData when somebody else changed it first
     * @throws org.hearth.core.failure.RuleViolation as for {@link #create}
     */
    void change(UUID id, int version, AccountProfile profile);

    /** Replaces a forgotten password by a one-time one, and forgets wrong tries. */
    OneTimePassword resetPassword(UUID id);

    /** Keeps the account from logging in until {@link #unlock}. */
    void lock(UUID id);

    /** Lets the account log in again, and forgets wrong tries. */
    void unlock(UUID id);

    /**
     * Keeps the language that the caller chose to read. It ends no session of the caller's: whoever holds the caller
     * goes on with the one that is returned.
     *
     * @return the caller, reading {@code language} from now on
     * @throws org.hearth.core.failure.RuleViolation {@code E-RANGE} when Hearth does not speak it
     * @throws org.hearth.core.failure.NotFound when the caller has no account
     */
    Caller changeOwnLanguage(Locale language);

    /**
     * Tells {@code listener}, after the commit, whose roles or password an administrator changed, and whom one locked, so
     * that open sessions can be ended; a new name or code ends none. Close the handle to stop.
     */
    AutoCloseable onChange(Consumer<UUID> listener);

    /**
     * What an administrator says about an account.
     *
     * @param displayName how colleagues see the person
     * @param staffCode the agency's code for the staff member, or an empty string
     * @param language the language the person reads
     * @param roles codes of roles
     * @param email where reminders go, or an empty string; they hold a link and no family's data
     */
    record AccountProfile(String displayName, String staffCode, Locale language, Set<String> roles, String email) {

        /** The longest display name. */
        public static final int DISPLAY_NAME_LENGTH = 100;
        /** The longest staff code. */
        public static final int STAFF_CODE_LENGTH = 40;
        /** The longest e-mail address. */
        public static final int EMAIL_LENGTH = 254;

        public AccountProfile {
            displayName = displayName.strip();
            staffCode = staffCode.strip();
            email = email.strip();
            roles = Set.copyOf(roles);
        }

        /** A profile without an e-mail address. */
        public AccountProfile(String displayName, String staffCode, Locale language, Set<String> roles) {
            this(displayName, staffCode, language, roles, "");
        }
    }

    /**
     * An account as the administration shows it.
     *
     * @param name the name for logging in, in lower case
     * @param locked true when an administrator locked it
     */
    record Account(UUID id, int version, String name, AccountProfile profile, boolean locked) {}

    /** A password to be handed over once and changed at the first log-in. It is stored nowhere. */
    record OneTimePassword(UUID account, String password) {

        /** Never shows the password. */
        @Override
        public String toString() {
            return "OneTimePassword[" + account + "]";
        }
    }
}
