@NullMarked
package org.hearth.core.runtime.attachment;

import org.jspecify.annotations.NullMarked;
