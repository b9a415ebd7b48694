/** The append-only, hash-chained audit trail. */
@NullMarked
package org.hearth.core.runtime.audit;

import org.jspecify.annotations.NullMarked;
