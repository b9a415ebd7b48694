@NullMarked
package org.hearth.core.runtime.reference;

import org.jspecify.annotations.NullMarked;
