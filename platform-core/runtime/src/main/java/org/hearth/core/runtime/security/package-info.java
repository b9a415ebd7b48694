/** Accounts, log-in, roles and the agency's settings. */
@NullMarked
package org.hearth.core.runtime.security;

import org.jspecify.annotations.NullMarked;
