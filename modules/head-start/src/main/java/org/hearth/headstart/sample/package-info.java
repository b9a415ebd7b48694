/** Invented people and records for demonstrations and measurements. */
@NullMarked
package org.hearth.headstart.sample;

import org.jspecify.annotations.NullMarked;
