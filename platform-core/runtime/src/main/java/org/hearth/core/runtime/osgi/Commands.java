package org.hearth.core.runtime.osgi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearth.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The commands of the front door that need the platform but no web server. */
final class Commands {

    private Commands() {}

    static List<ServiceRegistration<?>> offer(BundleContext context, Platform platform) {
        List<String> arguments = arguments(context);
        return List.of(
                register(context, "sample", new FillSample(platform, arguments, System.out::println)),
                register(context, "verify-audit", new VerifyAudit(platform, System.out::println)));
    }

    private static ServiceRegistration<?> register(BundleContext context, String name, Callable<Integer> command) {
        return context.registerService(
                Callable.class, command, FrameworkUtil.asDictionary(Map.of("hearth.command", name)));
    }

    private static List<String> arguments(BundleContext context) {
        String all = context.getProperty("hearth.command.args");
        return all == null || all.isBlank() ? List.of() : List.of(all.split("\n"));
    }
}
