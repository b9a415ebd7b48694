/** CSV import: a file is checked, kept, loaded in chunks with a journal, and can be undone as a whole. */
@NullMarked
package org.hearth.core.runtime.imports;

import org.jspecify.annotations.NullMarked;
