/** What courts have ordered about the people in the record: who must keep away, who decides, who has custody. */
@Export
@Version("1.0.0")
@NullMarked
package org.hearth.family.order;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
