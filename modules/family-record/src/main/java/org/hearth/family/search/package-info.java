/** How people and families are found: by parts of names and how they sound, dates, numbers and telephones. */
@NullMarked
package org.hearth.family.search;

import org.jspecify.annotations.NullMarked;
