package org.hearth.core.runtime.security;

import org.hearth.core.security.Caller;

/**
 * Somebody who can be written to.
 *
 * @param email the address
 * @param caller who that is; tells the language, and what the person may see
 */
public record Addressee(String email, Caller caller) {}
