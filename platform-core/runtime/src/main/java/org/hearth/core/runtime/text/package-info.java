/** Words for people: message bundles, dates as people write them, refusals explained. */
@NullMarked
package org.hearth.core.runtime.text;

import org.jspecify.annotations.NullMarked;
