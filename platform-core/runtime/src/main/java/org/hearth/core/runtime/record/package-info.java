/** What is kept about somebody, found and removed table by table. */
@NullMarked
package org.hearth.core.runtime.record;

import org.jspecify.annotations.NullMarked;
