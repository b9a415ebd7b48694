@NullMarked
package org.hearth.family.genogram;

import org.jspecify.annotations.NullMarked;
