@NullUnmarked
package org.hearth.core.runtime.security;

import org.jspecify.annotations.NullUnmarked;
