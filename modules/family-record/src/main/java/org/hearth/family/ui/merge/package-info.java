/** The queue of people who may be one, and the page that merges two of them. */
@NullMarked
package org.hearth.family.ui.merge;

import org.jspecify.annotations.NullMarked;
