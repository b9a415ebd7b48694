package org.hearth.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes a module as a vendor would, beside no other, and builds it against what a vendor would download. Maven runs
 * without the network: whatever a module needs, the build of Hearth has fetched.
 */
final class GeneratedModuleTest {

    private static final int MINUTES = 5;

    private final Path project = Path.of(System.getProperty("hearth.generated")).resolve("toy-library");
    private final Archetype archetype = new Archetype(Path.of("target/classes"));

    @Test
    void itCompilesAndKeepsItsContractAndItsWalls() throws IOException, InterruptedException {
        clear();
        archetype.generate(
                project,
                Map.of(
                        "groupId", "org.example.toys",
                        "artifactId", "toy-library",
                        "version", "1.0.0-SNAPSHOT",
                        "package", "org.example.toys.library",
                        "module", "toy-library",
                        "prefix", "tl",
                        "hearthVersion", archetype.defaultOf("hearthVersion")));

        assertThat(build()).as(Files.readString(output())).isZero();
        assertThat(project.resolve("target/toy-library-1.0.0-SNAPSHOT.jar")).isRegularFile();
        assertThat(reports())
                .containsOnlyKeys("NotesContractTest", "NotesTest", "NotesWallsTest")
                .allSatisfy((test, report) -> assertThat(report).contains("Failures: 0, Errors: 0, Skipped: 0"));
    }

    private int build() throws IOException, InterruptedException {
        Path maven = Path.of(System.getProperty("hearth.maven"), "bin", "mvn");
        var builder = new ProcessBuilder(
                        maven.toString(),
                        "--offline",
                        "--batch-mode",
                        "-Dmaven.repo.local=" + System.getProperty("hearth.downloads"),
                        "-Dmaven.repo.local.tail=" + System.getProperty("hearth.maven.fetched"),
                        "-Dmaven.repo.local.tail.ignoreAvailability=true",
                        "verify")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try {
            return process.waitFor(MINUTES, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    /** Surefire's reports, by the simple name of the test. */
    private Map<String, String> reports() throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(project.resolve("target/surefire-reports"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                reports.put(
                        file.getFileName().toString().replaceAll(".*\\.(\\w+)\\.txt", "$1"), Files.readString(file));
            }
        }
        return reports;
    }

    private void clear() throws IOException {
        Files.createDirectories(project);
        try (Stream<Path> all = Files.walk(project)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private Path output() {
        return project.resolveSibling("toy-library.log");
    }
}
