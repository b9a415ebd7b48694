/** What a module's tests stand on: rules, the settable clock, a platform in memory, the contract and the walls. */
@NullMarked
package org.hearth.testkit;

import org.jspecify.annotations.NullMarked;
