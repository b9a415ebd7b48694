package org.hearth.launcher;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Starts Hearth. Exit codes: 0 stopped as asked, 1 something failed, 2 a setting is wrong, 3 another process works on the
 * data folder; a command may end with a code of its own.
 */
public final class Main {

    private Main() {}

    /** Starts Hearth with these options and returns when it has stopped. */
    public static void main(String[] typed) throws IOException, InterruptedException {
        System.exit(run(typed));
    }

    private static int run(String... typed) throws IOException, InterruptedException {
        try {
            Path home = home();
            CommandLine line = CommandLine.parse(typed);
            if (line.command().equals(CommandLine.HELP)) {
                System.out.println(commands(home, defaultData(home)).help());
                return 0;
            }
            Settings settings = Settings.of(home, defaultData(home), line);
            commands(home, settings.data()).check(line.command());
            try (DataFolder data = DataFolder.take(settings.data())) {
                prepareLogging(settings, data);
                return run(settings, data);
            }
        } catch (WrongSetting wrong) {
            return refuse(StartRefused.WRONG_SETTING, wrong.getMessage());
        } catch (StartRefused refused) {
            return refuse(refused.exitCode(), refused.getMessage());
        }
    }

    private static int run(Settings settings, DataFolder data) throws IOException, InterruptedException, StartRefused {
        if (settings.runs()) {
            FreePort.check(settings.bind(), settings.port());
        }
        try {
            Server server = Server.create(settings, data, classPath());
            Shutdown shutdown = Shutdown.onSignal(server);
            try {
                server.start();
                if (!settings.runs() && !server.isGivenUp()) {
                    return new Command(settings.command()).call(server.context());
                }
                return server.await();
            } finally {
                shutdown.now();
            }
        } catch (BundleException | InvalidSyntaxException failed) {
            LoggerFactory.getLogger(Main.class).error(Words.say("start.failed", failed.getMessage()), failed);
            return StartRefused.FAILED;
        }
    }

    private static FoundCommands commands(Path home, Path data) throws IOException {
        return FoundCommands.in(home.resolve("modules"), DataFolder.modulesIn(data));
    }

    /** Must come before the first logger is asked for. */
    private static void prepareLogging(Settings settings, DataFolder data) {
        System.setProperty("hearth.logs", data.logs().toString());
        System.setProperty("hearth.console.level", settings.runs() ? "INFO" : "WARN");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static int refuse(int exitCode, @Nullable String words) {
        System.err.println(words);
        return exitCode;
    }

    private static Path home() {
        return Optional.ofNullable(System.getProperty("hearth.home"))
                .map(Path::of)
                .orElseGet(Main::homeOfThisJar)
                .toAbsolutePath()
                .normalize();
    }

    private static Path homeOfThisJar() {
        URI jar = URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString());
        return Path.of(jar).resolve("../..");
    }

    private static Path defaultData(Path home) {
        return Optional.ofNullable(System.getenv("HEARTH_DATA")).map(Path::of).orElse(home.resolve("data"));
    }

    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(name -> name.endsWith(".jar"))
                .sorted()
                .map(Path::of)
                .toList();
    }
}
