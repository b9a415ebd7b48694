/** Attached files: what is taken, where the bytes lie, and what was done with them. */
@NullMarked
package org.hearth.core.runtime.attachment;

import org.jspecify.annotations.NullMarked;
