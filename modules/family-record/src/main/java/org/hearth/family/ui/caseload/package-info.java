/** The pages about caseloads and transfers. */
@NullMarked
package org.hearth.family.ui.caseload;

import org.jspecify.annotations.NullMarked;
