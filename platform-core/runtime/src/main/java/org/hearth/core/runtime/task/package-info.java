/** Tasks with due dates. */
@NullMarked
package org.hearth.core.runtime.task;

import org.jspecify.annotations.NullMarked;
