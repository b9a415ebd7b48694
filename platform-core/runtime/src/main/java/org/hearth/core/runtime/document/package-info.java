/** Prints documents from templates, and keeps them with their signatures. */
@NullMarked
package org.hearth.core.runtime.document;

import org.jspecify.annotations.NullMarked;
