@NullUnmarked
package org.hearth.core.runtime.module;

import org.jspecify.annotations.NullUnmarked;
