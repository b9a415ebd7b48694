package org.hearth.it;

/**
 * Who may log in.
 *
 * @param once the password works for one log-in and must then be changed
 */
record Account(String name, String password, String role, boolean once) {

    Account withPassword(String fresh) {
        return new Account(name, fresh, role, false);
    }
}
