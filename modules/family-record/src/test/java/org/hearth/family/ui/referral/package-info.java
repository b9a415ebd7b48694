/** The pages of the shared family record without a browser. */
@NullMarked
package org.hearth.family.ui.referral;

import org.jspecify.annotations.NullMarked;
