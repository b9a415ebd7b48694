/** The pages about releases, about who received data, and about requests. */
@NullMarked
package org.hearth.family.ui.consent;

import org.jspecify.annotations.NullMarked;
