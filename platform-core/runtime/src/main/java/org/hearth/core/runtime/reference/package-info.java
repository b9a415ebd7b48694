/** Code lists: what modules bring, and what an agency made of it. */
@NullMarked
package org.hearth.core.runtime.reference;

import org.jspecify.annotations.NullMarked;
