/** The module's composition root. */
@NullMarked
package org.hearth.example.internal;

import org.jspecify.annotations.NullMarked;
