package org.hearth.core.runtime.osgi;

import java.util.List;
import java.util.function.Consumer;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.SampleData.DemoAccount;
import org.hearth.core.runtime.Platform;
import org.hearth.core.security.Caller;

/** Switches every module on and fills an empty installation with an invented agency. */
final class Demonstration {

    private Demonstration() {}

    static void prepare(Platform platform, Consumer<String> console) {
        if (!platform.security().logIn().needsSetUp()) {
            console.accept("This data folder is already set up; the demonstration's accounts stay as they are.");
            return;
        }
        platform.access().as(Caller.SYSTEM, () -> {
            enableAll(platform, console);
            List<DemoAccount> accounts = platform.modules().runningModules().stream()
                    .flatMap(module -> module.sampleData().stream())
                    .flatMap(sample -> sample.demonstrate().stream())
                    .toList();
            print(accounts, console);
        });
    }

    /** In as many rounds as there are modules: each round starts those whose needs are met. */
    private static void enableAll(Platform platform, Consumer<String> console) {
        List<ModuleDescription> all = platform.modules().all();
        for (ModuleDescription ignored : all) {
            platform.modules().all().stream()
                    .filter(each -> each.state() == ModuleState.INSTALLED
                            && each.problem().isEmpty())
                    .filter(each -> platform.modules().running().containsAll(each.requires()))
                    .forEach(each -> enable(platform, each, console));
        }
    }

    /** A module that cannot start costs the demonstration nothing but itself. */
    private static void enable(Platform platform, ModuleDescription module, Consumer<String> console) {
        try {
            platform.modules().enable(module.id());
        } catch (RuleViolation cannot) {
            console.accept(module.name() + " stays off; the Modules page says why.");
        }
    }

    private static void print(List<DemoAccount> accounts, Consumer<String> console) {
        console.accept("One-time passwords of the invented agency (shown only now):");
        accounts.forEach(
                each -> console.accept(String.format("  %-12s %-24s %s", each.name(), each.password(), each.role())));
    }
}
