/** The import console: check a file, read the report, load it, take it back. */
@NullMarked
package org.hearth.ui.shell.imports;

import org.jspecify.annotations.NullMarked;
