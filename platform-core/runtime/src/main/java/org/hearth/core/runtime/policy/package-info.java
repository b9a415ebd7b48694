/** Policy parameters: which there are, what an agency set them to, and since when. */
@NullMarked
package org.hearth.core.runtime.policy;

import org.jspecify.annotations.NullMarked;
