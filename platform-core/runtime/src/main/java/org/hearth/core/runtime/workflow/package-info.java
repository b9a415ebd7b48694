/** Runs the workflows that modules declare, and draws them. */
@NullMarked
package org.hearth.core.runtime.workflow;

import org.jspecify.annotations.NullMarked;
