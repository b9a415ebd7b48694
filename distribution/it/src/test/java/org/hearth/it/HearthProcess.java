package org.hearth.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One run of {@code bin/hearth} in a process of its own, with what it writes to its console. */
final class HearthProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Process process;
    private final Path data;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final Thread reader;

    private HearthProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
        reader = Thread.ofPlatform().daemon().name("console-" + process.pid()).start(this::read);
    }

    /** Runs a command, such as {@code run} or {@code verify-audit}, on a data folder. */
    static HearthProcess start(Path data, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Installation.home().resolve("bin/hearth").toString());
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HEARTH_DATA", data.toString());
        builder.environment().put("HEARTH_JAVA_OPTS", "-Xms64m -Xmx512m -Djava.io.tmpdir=" + temporary());
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            return new HearthProcess(builder.start(), data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The test's own folder for temporary files; relative, because a space in it would end the option. */
    private static Path temporary() {
        Path here = Path.of("").toAbsolutePath();
        return here.relativize(Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath());
    }

    /** The data folder. */
    Path data() {
        return data;
    }

    /** Everything it has written so far. */
    String console() {
        return String.join("\n", console);
    }

    /** The lines it has written so far. */
    List<String> lines() {
        return List.copyOf(console);
    }

    /** Its log file; empty when there is none. */
    String log() {
        Path file = data.resolve("logs/hearth.log");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for a line. */
    String await(Predicate<String> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            boolean over = !process.isAlive() && !reader.isAlive();
            Optional<String> line = console.stream().filter(wanted).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            if (over) {
                throw new AssertionError("It ended with " + process.exitValue() + ":\n" + console());
            }
            pause();
        }
        throw new AssertionError("It did not say what was awaited:\n" + console());
    }

    /** Waits until it ends by itself, and returns the exit code. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It does not end:\n" + console());
            }
            reader.join(Duration.ofSeconds(10));
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Sends SIGTERM and returns how long the end took. */
    Duration stop() {
        long begun = System.nanoTime();
        process.destroy();
        exitCode();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(console::add);
        } catch (IOException | UncheckedIOException ended) {
            console.add("(the console was closed: " + ended.getMessage() + ")");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
