/** The page of a family's genogram and ecomap. */
@NullMarked
package org.hearth.family.ui.genogram;

import org.jspecify.annotations.NullMarked;
