/** Lists of records: filters, a table that becomes cards on a phone, a file of what is seen. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.ui.list;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
