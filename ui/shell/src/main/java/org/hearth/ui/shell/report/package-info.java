/** Reports: from the number to the list to the record. */
@NullMarked
package org.hearth.ui.shell.report;

import org.jspecify.annotations.NullMarked;
