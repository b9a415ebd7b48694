@NullUnmarked
package org.hearth.core.runtime.mail;

import org.jspecify.annotations.NullUnmarked;
