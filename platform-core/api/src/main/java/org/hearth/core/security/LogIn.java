package org.hearth.core.security;

import java.time.Instant;
import java.time.ZoneId;

/** The door: log-in, log-out, one's own password, and the first administrator of a new installation. */
public interface LogIn {

    /**
     * Checks a name and a password. Every try that is checked is counted, for the name and for the address, before the
     * password is looked at; a name that does not exist takes as long as one that does.
     *
     * @param address where the try comes from, as the front door saw it
     */
    Result logIn(String name, String password, String address);

    /** Tells the audit trail that the caller leaves. */
    void logOut();

    /**
     * Changes the caller's own password.
     *
     * @throws org.hearth.core.failure.RuleViolation {@code E-AUTH} when {@code old} is wrong, {@code E-REQ} or
     *     {@code E-RANGE} when {@code fresh} is missing or weak, {@code E-STATE} after too many wrong tries
     */
    void changePassword(String old, String fresh);

    /** True until the first administrator exists. */
    boolean needsSetUp();

    /**
     * Names the agency and makes the first administrator, who is then logged in.
     *
     * @param token what the console printed at the first start
     * @return {@link Result.Accepted}, or {@link Result.Refused} when the token is wrong
     * @throws org.hearth.core.failure.RuleViolation {@code E-REQ}, {@code E-FMT} or {@code E-RANGE} for the fields;
     *     {@code E-STATE} when the installation is set up already
     */
    Result setUp(String token, SetUp data);

    /** How a try to log in ended. */
    sealed interface Result {

        /**
         * Welcome.
         *
         * @param mustChangePassword true when the password was a one-time one: nothing else until it is changed
         */
        record Accepted(Caller caller, boolean mustChangePassword) implements Result {}

        /** Wrong, or locked by an administrator; which of them, and of name and password, is not told. */
        record Refused() implements Result {}

        /** Too many wrong tries; nothing was checked. */
        record Locked(Instant until) implements Result {}
    }

    /**
     * What a new installation needs to know.
     *
     * @param agency the agency's name
     * @param zone the agency's main time zone
     * @param name the first administrator's name for logging in
     * @param displayName how colleagues see the administrator
     * @param password a password of the administrator's own choice
     */
    record SetUp(String agency, ZoneId zone, String name, String displayName, String password) {

        /** Never shows the password. */
        @Override
        public String toString() {
            return "SetUp[" + name + "]";
        }
    }
}
