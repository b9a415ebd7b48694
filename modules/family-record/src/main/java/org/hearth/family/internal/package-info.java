/** The composition root of the shared family record. */
@NullMarked
package org.hearth.family.internal;

import org.jspecify.annotations.NullMarked;
