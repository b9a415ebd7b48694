package org.hearth.core.runtime.osgi;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearth.core.job.Jobs.Progress;
import org.hearth.core.runtime.Platform;
import org.hearth.core.security.Caller;

/** {@code hearth sample --families N}: fills the data folder with invented families. */
final class FillSample implements Callable<Integer> {

    private static final String AGAIN = "--again";
    private static final int USAGE = 2;
    private static final int MOST = 2_000_000;
    private static final long SEED = 1;

    private final Platform platform;
    private final List<String> arguments;
    private final Consumer<String> console;

    FillSample(Platform platform, List<String> arguments, Consumer<String> console) {
        this.platform = platform;
        this.arguments = arguments;
        this.console = console;
    }

    @Override
    public Integer call() {
        int families = families();
        if (families < 1) {
            console.accept("usage: hearth sample --families N     N from 1 to " + MOST);
            return USAGE;
        }
        if (!platform.security().logIn().needsSetUp() && !arguments.contains(AGAIN)) {
            console.accept("This data folder holds an agency already. Choose an empty one with --data, or, if all its"
                    + " families are invented, add " + AGAIN + ".");
            return USAGE;
        }
        if (platform.security().logIn().needsSetUp()) {
            Demonstration.prepare(platform, console);
        }
        long begun = System.nanoTime();
        platform.access()
                .as(
                        Caller.SYSTEM,
                        () -> platform.modules().runningModules().stream()
                                .flatMap(module -> module.sampleData().stream())
                                .forEach(sample -> sample.fill(families, SEED, new Printed(console))));
        console.accept(families + " families in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        return 0;
    }

    private int families() {
        int place = arguments.indexOf("--families");
        if (place < 0 || place + 1 >= arguments.size()) {
            return 0;
        }
        String number = arguments.get(place + 1);
        return number.matches("\\d{1,7}") && Integer.parseInt(number) <= MOST ? Integer.parseInt(number) : 0;
    }

    /** Prints a line for each tenth. */
    private static final class Printed implements Progress {

        private final Consumer<String> console;
        private long shown;

        Printed(Consumer<String> console) {
            this.console = console;
        }

        @Override
        public void at(long done, long total) {
            long tenth = total == 0 ? 0 : done * 10 / total;
            if (tenth > shown) {
                shown = tenth;
                console.accept(done + " of " + total);
            }
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
