package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleJarsTest {

    @TempDir
    Path folder;

    @Test
    void theNewestVersionOfAModuleIsTakenFromAnyFolder() throws IOException {
        module("shipped/a.jar", "acme", "1.0.0");
        Path newer = module("added/a.jar", "acme", "1.1.0");
        Path other = module("added/b.jar", "vendor", "0.1.0");

        assertThat(ModuleJars.in(folder.resolve("shipped"), folder.resolve("added"))
                        .modules())
                .extracting(BundleJar::file)
                .containsExactly(newer, other);
    }

    @Test
    void ofEqualVersionsTheFirstFolderWins() throws IOException {
        Path shipped = module("shipped/a.jar", "acme", "1.0.0");
        module("added/a.jar", "acme", "1.0.0");

        assertThat(ModuleJars.in(folder.resolve("shipped"), folder.resolve("added"))
                        .modules())
                .extracting(BundleJar::file)
                .containsExactly(shipped);
    }

    @Test
    void whatIsNoModuleIsLeftOutAndTheOthersStay() throws IOException {
        TestJar.write(folder.resolve("m/plain.jar"), Map.of());
        TestJar.write(folder.resolve("m/bundle.jar"), Map.of("Bundle-SymbolicName", "some.bundle"));
        Files.writeString(folder.resolve("m/broken.jar"), "no jar at all");
        Path good = module("m/good.jar", "acme", "1.0.0");

        assertThat(ModuleJars.in(folder.resolve("m")).modules())
                .extracting(BundleJar::file)
                .containsExactly(good);
        assertThat(ModuleJars.in(folder.resolve("m")).leftOut())
                .extracting(file -> "" + file.getFileName())
                .containsExactlyInAnyOrder("plain.jar", "bundle.jar", "broken.jar");
    }

    @Test
    void aFolderThatIsMissingHoldsNoModule() throws IOException {
        assertThat(ModuleJars.in(folder.resolve("none")).modules()).isEmpty();
    }

    @Test
    void ourBundlesComeAfterTheLibraries() throws IOException {
        TestJar.write(folder.resolve("b/1.jar"), Map.of("Bundle-SymbolicName", "hearth-core-api"));
        TestJar.write(folder.resolve("b/2.jar"), Map.of("Bundle-SymbolicName", "org.apache.felix.scr;singleton:=true"));

        assertThat(BundleJar.in(folder.resolve("b")))
                .extracting(BundleJar::symbolicName)
                .containsExactly("org.apache.felix.scr", "hearth-core-api");
    }

    private Path module(String name, String symbolicName, String version) throws IOException {
        return TestJar.write(
                folder.resolve(name),
                Map.of("Bundle-SymbolicName", symbolicName, "Bundle-Version", version, "Hearth-Module", symbolicName));
    }
}
