/** The database, its migrations, the persistence unit composed of all running modules, and units of work. */
@NullMarked
package org.hearth.core.runtime.data;

import org.jspecify.annotations.NullMarked;
