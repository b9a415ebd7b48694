package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleContentTest {

    private static final String CLASS_FILE = FolderRow.class.getName().replace('.', '/') + ".class";
    private static final String MANIFEST = "Manifest-Version: 1.0\nHearth-Entities: a.B,,a.C,\n";

    @Test
    void scriptsOfABundleAreTheSqlFilesOfItsMigrationFolder() {
        var scripts = MigrationScripts.of(
                List.of("/db/migration/V2__b.sql", "db/migration/V1__a.sql", "/db/migration/note.txt", "/web/x.sql"),
                entry -> new ByteArrayInputStream(entry.getBytes(StandardCharsets.UTF_8)));

        assertThat(scripts.scripts())
                .containsExactly(
                        new MigrationScripts.Script("V1__a.sql", "db/migration/V1__a.sql"),
                        new MigrationScripts.Script("V2__b.sql", "db/migration/V2__b.sql"));
    }

    @Test
    void scriptsAndEntitiesOfAJarAreItsOwn(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("module.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            add(out, CLASS_FILE, classFile());
            add(out, "db/migration/V1__a.sql", "select 1".getBytes(StandardCharsets.UTF_8));
            add(out, "db/migration/old/V0__z.sql", new byte[0]);
        }
        try (var loader = new OwnFirst(jar.toUri().toURL())) {
            var anchor = loader.loadClass(FolderRow.class.getName());

            assertThat(MigrationScripts.beside(anchor).scripts())
                    .containsExactly(new MigrationScripts.Script("V1__a.sql", "select 1"));
            assertThat(ManagedClasses.beside("notes", anchor).classNames()).containsExactly("a.B", "a.C");
        }
    }

    @Test
    void theCoresOwnScriptsAndEntitiesAreFoundInItsClassFolder() {
        assertThat(MigrationScripts.beside(SchemaMigrator.class).scripts())
                .extracting(MigrationScripts.Script::name)
                .contains("V1__audit.sql");
        assertThat(ManagedClasses.beside("core", SchemaMigrator.class).classNames())
                .contains(InstantConverter.class.getName())
                .doesNotContain("");
    }

    @Test
    void aModuleMayHaveNoEntities() {
        assertThat(ManagedClasses.named("plain", getClass().getClassLoader(), null)
                        .classNames())
                .isEmpty();
    }

    private static byte[] classFile() throws IOException {
        try (var in = ModuleContentTest.class.getClassLoader().getResourceAsStream(CLASS_FILE)) {
            return in.readAllBytes();
        }
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL jar) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        }
    }
}
