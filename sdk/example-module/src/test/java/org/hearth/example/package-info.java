/** What the example module proves of itself. */
@NullMarked
package org.hearth.example;

import org.jspecify.annotations.NullMarked;
