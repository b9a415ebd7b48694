/** How a page answers: refusals with their rule, confirmations, undo. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui.answer;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
