package org.hearth.core.runtime.data;

import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands a module's scripts to Flyway, which cannot look into a bundle itself. */
final class ShippedScripts implements ResourceProvider {

    private final MigrationScripts scripts;

    ShippedScripts(MigrationScripts scripts) {
        this.scripts = scripts;
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.scripts().stream()
                .filter(script -> script.name().equals(name))
                .map(InMemory::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.scripts().stream()
                .filter(script -> script.name().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(script.name()::endsWith))
                .<LoadableResource>map(InMemory::new)
                .toList();
    }

    private static final class InMemory extends LoadableResource {

        private final MigrationScripts.Script script;

        InMemory(MigrationScripts.Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.name();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
