/** The platform, put together: every service of the core's API, made with {@code new} in one place. */
@NullMarked
package org.hearth.core.runtime;

import org.jspecify.annotations.NullMarked;
