/** Drafts: what is typed and not yet saved. */
@NullMarked
package org.hearth.core.runtime.draft;

import org.jspecify.annotations.NullMarked;
