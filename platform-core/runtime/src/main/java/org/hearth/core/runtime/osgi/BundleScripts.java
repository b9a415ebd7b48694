package org.hearth.core.runtime.osgi;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.hearth.core.runtime.data.MigrationScripts;
import org.osgi.framework.Bundle;

/** Finds a module's migration scripts in its bundle. */
final class BundleScripts {

    private BundleScripts() {}

    static MigrationScripts of(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries(MigrationScripts.FOLDER, "*.sql", false);
        List<String> names = found == null
                ? List.of()
                : Collections.list(found).stream().map(URL::getPath).toList();
        return MigrationScripts.of(names, entry -> bundle.getEntry(entry).openStream());
    }
}
