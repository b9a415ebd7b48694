/** What is due to be removed, held, proposed and removed; and the page on which one record's removal is decided. */
@NullMarked
package org.hearth.family.ui.retention;

import org.jspecify.annotations.NullMarked;
