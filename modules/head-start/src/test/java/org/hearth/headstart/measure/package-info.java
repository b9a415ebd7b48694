/** Measurements of a record of many sizes, each beside plain JDBC that does the same. No test run waits for them. */
@NullMarked
package org.hearth.headstart.measure;

import org.jspecify.annotations.NullMarked;
