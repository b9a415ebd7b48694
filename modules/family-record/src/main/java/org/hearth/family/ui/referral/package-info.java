/** The pages of contacts, the resource directory and referrals. */
@NullMarked
package org.hearth.family.ui.referral;

import org.jspecify.annotations.NullMarked;
