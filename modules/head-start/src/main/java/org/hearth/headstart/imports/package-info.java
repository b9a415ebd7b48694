/** The files a program can export from the system it used before: families and participants. */
@NullMarked
package org.hearth.headstart.imports;

import org.jspecify.annotations.NullMarked;
