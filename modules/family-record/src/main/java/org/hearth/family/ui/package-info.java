/** The pages of the shared family record. */
@NullMarked
package org.hearth.family.ui;

import org.jspecify.annotations.NullMarked;
