/** The modules' life: read from the jars, wanted in the database, attached in the order of what they need. */
@NullMarked
package org.hearth.core.runtime.module;

import org.jspecify.annotations.NullMarked;
