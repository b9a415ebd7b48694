@NullUnmarked
package org.hearth.core.runtime.draft;

import org.jspecify.annotations.NullUnmarked;
