package org.hearth.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemPackagesTest {

    @TempDir
    Path folder;

    @Test
    void theHeaderNamesPackagesAndVersions() throws IOException {
        Path jar = jar("a.jar", "com.acme;uses:=\"x,y;z\";version=\"1.2.3\",com.acme.b;com.acme.c;version=2,plain");

        assertThat(SystemPackages.of(List.of(jar)))
                .isEqualTo("com.acme;version=\"1.2.3\",com.acme.b;version=\"2\",com.acme.c;version=\"2\","
                        + "plain;version=\"0.0.0\"");
    }

    @Test
    void aJarWithoutTheHeaderIsScanned() throws IOException {
        Path jar = TestJar.write(
                folder.resolve("b.jar"),
                Map.of(),
                "module-info.class",
                "com/acme/A.class",
                "com/acme/words.txt",
                "META-INF/versions/21/com/other/B.class");

        assertThat(SystemPackages.of(List.of(jar))).isEqualTo("com.acme;version=\"0.0.0\"");
    }

    @Test
    void whatTheFrameworkItselfExportsIsLeftOut() throws IOException {
        Path jar = jar("c.jar", "org.osgi.framework;version=1,org.apache.felix.framework,java.lang,org.apache.felixir");

        assertThat(SystemPackages.of(List.of(jar))).isEqualTo("org.apache.felixir;version=\"0.0.0\"");
    }

    @Test
    void aPackageUnderTwoVersionsIsExportedUnderBoth() throws IOException {
        assertThat(SystemPackages.of(List.of(jar("g.jar", "p;version=\"2.0\",q,p;version=\"1.7\""))))
                .isEqualTo("p;version=\"1.7\",p;version=\"2.0\",q;version=\"0.0.0\"");
    }

    @Test
    void theFirstJarOfThePathDecidesTheVersion() throws IOException {
        assertThat(SystemPackages.of(List.of(jar("d.jar", "p;version=1"), jar("e.jar", "p;version=2"))))
                .isEqualTo("p;version=\"1\"");
    }

    @Test
    void theyAreComputedAgainOnlyWhenAJarChanged() throws IOException {
        Path jar = jar("f.jar", "p");
        AtomicInteger computed = new AtomicInteger();
        SystemPackagesCache cache =
                new SystemPackagesCache(folder.resolve("cache/packages"), jars -> "p" + computed.incrementAndGet());

        assertThat(cache.get(List.of(jar))).isEqualTo("p1");
        assertThat(cache.get(List.of(jar))).isEqualTo("p1");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        assertThat(cache.get(List.of(jar))).isEqualTo("p2");
    }

    private Path jar(String name, String exports) throws IOException {
        return TestJar.write(folder.resolve(name), Map.of("Export-Package", exports), "x/Y.class");
    }
}
