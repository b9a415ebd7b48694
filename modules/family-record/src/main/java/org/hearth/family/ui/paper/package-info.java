/** A line about a filed document: its file, whether it is unchanged, and who holds a copy. */
@NullMarked
package org.hearth.family.ui.paper;

import org.jspecify.annotations.NullMarked;
