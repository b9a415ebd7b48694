package org.hearth.core.runtime.security;

/**
 * What one try at a password costs.
 *
 * @param kibibytes memory
 * @param passes over the memory
 */
record PasswordCost(int kibibytes, int passes) {

    /** OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane. */
    static final PasswordCost RECOMMENDED = new PasswordCost(19 * 1024, 2);
}
