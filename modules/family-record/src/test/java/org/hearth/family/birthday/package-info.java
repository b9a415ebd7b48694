/** Tests of birthdays. */
@NullMarked
package org.hearth.family.birthday;

import org.jspecify.annotations.NullMarked;
