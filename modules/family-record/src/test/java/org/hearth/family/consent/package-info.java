/** Tests of when a release holds. */
@NullMarked
package org.hearth.family.consent;

import org.jspecify.annotations.NullMarked;
