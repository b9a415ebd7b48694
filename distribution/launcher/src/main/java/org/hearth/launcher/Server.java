package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The framework with its bundles. Modules are only installed: the core knows which of them run. */
final class Server {

    private static final int REFUSED = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Settings settings;
    private final DataFolder data;
    private final Framework framework;
    private final Deque<Bundle> started = new ArrayDeque<>();
    private volatile boolean givenUp;

    private Server(Settings settings, DataFolder data, Framework framework) {
        this.settings = settings;
        this.data = data;
        this.framework = framework;
    }

    static Server create(Settings settings, DataFolder data, List<Path> classPath) throws IOException, BundleException {
        Map<String, String> properties = new HashMap<>(settings.frameworkProperties());
        SystemPackagesCache packages =
                new SystemPackagesCache(data.cache().resolve("system-packages"), SystemPackages::of);
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages.get(classPath));
        properties.put(
                Constants.FRAMEWORK_STORAGE, data.cache().resolve("bundles").toString());
        properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        Framework framework = new FrameworkFactory().newFramework(properties);
        framework.init(Server::log);
        return new Server(settings, data, framework);
    }

    void start() throws IOException, BundleException {
        BundleContext context = framework.getBundleContext();
        context.addFrameworkListener(Server::log);
        List<BundleJar> jars = BundleJar.in(settings.home().resolve("bundles"));
        Map<BundleJar, Bundle> installed = new HashMap<>();
        for (BundleJar jar : jars) {
            installed.put(jar, install(context, jar));
        }
        ModuleJars.Found found = ModuleJars.in(settings.home().resolve("modules"), data.modules());
        List<Path> leftOut = new ArrayList<>(found.leftOut());
        for (BundleJar module : found.modules()) {
            if (!installModule(context, module)) {
                leftOut.add(module.file());
            }
        }
        List<String> names =
                leftOut.stream().map(file -> "" + file.getFileName()).toList();
        Supplier<List<String>> unusable = () -> names;
        framework.start();
        context.registerService(
                Consumer.class, this::refuse, FrameworkUtil.asDictionary(Map.of("hearth.start", "refuse")));
        context.registerService(
                Supplier.class, unusable, FrameworkUtil.asDictionary(Map.of("hearth.modules", "left-out")));
        for (BundleJar jar : jars) {
            if (!jar.web() || settings.runs()) {
                start(installed.getOrDefault(jar, framework));
            }
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Waits until something stops the framework, and returns the exit code it asks for. */
    int await() throws InterruptedException {
        framework.waitForStop(0);
        return givenUp ? REFUSED : 0;
    }

    /** Whether a bundle has said that Hearth cannot start. */
    boolean isGivenUp() {
        return givenUp;
    }

    /** Stops the bundles in the opposite order of their start, so that the web goes before the core and the core before its libraries. */
    void stop() throws InterruptedException {
        while (!started.isEmpty()) {
            Bundle bundle = started.pop();
            try {
                bundle.stop(Bundle.STOP_TRANSIENT);
            } catch (BundleException | IllegalStateException failed) {
                LOG.warn(Words.say("bundle.not-stopped", bundle.getSymbolicName()), failed);
            }
        }
        stopFramework();
        framework.waitForStop(0);
    }

    /** Called by a bundle that cannot go on: says why, in words, and ends. */
    private void refuse(Object why) {
        givenUp = true;
        LOG.error(Words.say("start.refused", why));
        Thread.ofPlatform().name("hearth-stop").start(this::stopFramework);
    }

    private void start(Bundle bundle) throws BundleException {
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
        if (!fragment && !isGivenUp()) {
            started.push(bundle);
            startUnlessGivenUp(bundle);
        }
    }

    private void startUnlessGivenUp(Bundle bundle) throws BundleException {
        try {
            bundle.start();
        } catch (BundleException | IllegalStateException failed) {
            if (!isGivenUp()) {
                throw failed;
            }
        }
    }

    private void stopFramework() {
        try {
            framework.stop();
        } catch (BundleException failed) {
            LOG.warn(Words.say("bundle.not-stopped", "framework"), failed);
        }
    }

    private static Bundle install(BundleContext context, BundleJar jar) throws BundleException {
        return context.installBundle(jar.file().toUri().toString());
    }

    private static boolean installModule(BundleContext context, BundleJar module) {
        try {
            install(context, module);
            return true;
        } catch (BundleException failed) {
            LOG.warn(Words.say("bundle.unreadable", module.file(), failed.getMessage()), failed);
            return false;
        }
    }

    private static void log(FrameworkEvent event) {
        if (event.getType() == FrameworkEvent.ERROR) {
            LOG.error(Words.say("bundle.error", event.getBundle().getSymbolicName()), event.getThrowable());
        }
    }
}
