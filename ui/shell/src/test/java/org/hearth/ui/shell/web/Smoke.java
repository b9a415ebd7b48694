package org.hearth.ui.shell.web;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.WebSettings;

/** Starts the web server with invented services, to look at its pages. Put the front end's jar on the class path. */
final class Smoke {

    private final FakeCore core = new FakeCore();
    private final WebSettings settings = WebSettings.read(key -> Optional.ofNullable(System.getProperty(key)));
    private final Shell shell = new Shell(core.services(), new Navigation(), settings);
    private Optional<ModuleViews> module = Optional.empty();

    private Smoke() {}

    /** Runs until the input ends; the lines {@code off}, {@code on}, {@code warn} and {@code lock} do what they say. */
    public static void main(String[] arguments) throws Exception {
        new Smoke().run();
    }

    private void run() throws Exception {
        core.granted.add(SampleViews.READ);
        core.logIn.needsSetUp = Boolean.getBoolean("smoke.setup");
        core.logIn.mustChange = Boolean.getBoolean("smoke.change");
        try (var server = WebServer.start(shell, _ -> Optional.empty())) {
            var pages = new ModulePages(server.pages(), shell.navigation(), server.open());
            pages.come(new Home());
            come(pages);
            System.out.println("ready http://127.0.0.1:" + server.port() + "/");
            try (var in = new Scanner(System.in, StandardCharsets.UTF_8)) {
                while (in.hasNextLine()) {
                    obey(in.nextLine(), pages);
                }
            }
        }
    }

    private void obey(String line, ModulePages pages) throws Exception {
        switch (line) {
            case "off" -> System.out.println("module's loader collected: " + go(pages));
            case "on" -> come(pages);
            case "warn" -> pass(settings.idle().minus(settings.warning()));
            case "lock" -> pass(settings.idle());
            default -> System.out.println("off, on, warn or lock");
        }
    }

    private void pass(Duration time) {
        core.time.ahead = core.time.ahead.plus(time).plusSeconds(1);
    }

    private void come(ModulePages pages) throws ReflectiveOperationException {
        module = Optional.of(new ModuleLoader().views());
        module.ifPresent(pages::come);
    }

    private boolean go(ModulePages pages) throws InterruptedException {
        var loader = new WeakReference<>(module.orElseThrow().getClass().getClassLoader());
        long start = System.nanoTime();
        module.ifPresent(pages::go);
        System.out.println("took " + (System.nanoTime() - start) / 1_000_000 + " ms");
        module = Optional.empty();
        for (int tries = 0; tries < 50 && loader.get() != null; tries++) {
            System.gc();
            Thread.sleep(100);
        }
        return loader.get() == null;
    }

    private record Home(String module, List<View<?>> views, List<MenuEntry> menu) implements ModuleViews {
        Home() {
            this(
                    "",
                    List.of(new View<>("", SampleViews.Home.class, Shell.EVERYONE, _ -> new SampleViews.Home())),
                    List.of());
        }
    }
}
