@NullUnmarked
package org.hearth.core.runtime.task;

import org.jspecify.annotations.NullUnmarked;
