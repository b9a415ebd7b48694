/** Invented agencies and families for demonstrations and measurements. */
@NullMarked
package org.hearth.family.sample;

import org.jspecify.annotations.NullMarked;
