/** What the test kit proves of itself. */
@NullMarked
package org.hearth.testkit;

import org.jspecify.annotations.NullMarked;
