package org.hearth.core.runtime.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.core.runtime.text.OwnWords;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts, attaches, detaches and stops modules. One change at a time; a change that fails leaves everything as it was
 * and a plain reason beside the module's name.
 */
public final class ModuleHost implements Modules {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleHost.class);
    private static final String MISSING = "its jar is not here";

    private final Supplier<List<ModuleJar>> jars;
    private final List<Attachable> parts;
    private final WantedModules wanted;
    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Audit audit;

    private final Map<String, RunningModule> running = new LinkedHashMap<>();
    private final Map<String, String> problems = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** A copy for readers that must not wait while a module is being switched. */
    private volatile Map<String, RunningModule> shown = Map.of();

    private volatile List<Module> runningModules = List.of();

    /**
     * Makes a host that runs nothing yet.
     *
     * @param jars gives the modules whose jars are here
     * @param parts what modules are attached to, in order
     */
    public ModuleHost(
            Supplier<List<ModuleJar>> jars,
            List<Attachable> parts,
            UnitOfWork unitOfWork,
            Access access,
            Audit audit,
            SiteTime time) {
        this.jars = jars;
        this.parts = List.copyOf(parts);
        this.wanted = new WantedModules(unitOfWork, time);
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.audit = audit;
    }

    /** Starts every module the agency wants, in the order of what they need. Failures leave the others working. */
    public synchronized void startWanted() {
        long begun = System.nanoTime();
        Set<String> wishes = wanted.all();
        StartOrder.of(wishes, manifests()).forEach(this::startNoting);
        wishes.stream().filter(id -> !manifests().containsKey(id)).forEach(id -> {
            problems.put(id, MISSING);
            LOG.warn("module {} is wanted, but {}", id, MISSING);
        });
        LOG.info("modules: expected {}, started {} in {} ms", wishes.size(), running.size(), millisSince(begun));
        changed();
    }

    /** Stops every module, in reverse order; what the agency wants stays as it is. */
    public synchronized void stopAll() {
        List<String> order = new ArrayList<>(running.keySet());
        order.reversed().forEach(this::detach);
        changed();
    }

    /** The ids of the modules at work. */
    public Set<String> running() {
        return shown.keySet();
    }

    /** The modules at work, in the order in which they started. */
    public List<Module> runningModules() {
        return runningModules;
    }

    /** What the running modules contribute of one kind. A module that throws costs its own contribution only. */
    public <T> List<T> contributed(String kind, Function<Module, List<T>> of) {
        return shown.entrySet().stream()
                .flatMap(each -> contributed(
                        each.getKey(), kind, () -> of.apply(each.getValue().module()))
                        .stream())
                .toList();
    }

    private static <T> List<T> contributed(String id, String kind, Supplier<List<T>> ask) {
        try {
            return List.copyOf(ask.get());
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("module {} failed to say its {}", id, kind, broken);
            return List.of();
        }
    }

    @Override
    public List<ModuleDescription> all(Locale language) {
        Set<String> wishes = wanted.all();
        List<ModuleJar> here = jars.get();
        Set<String> known = here.stream().map(each -> each.manifest().id()).collect(Collectors.toSet());
        Stream<ModuleDescription> gone =
                wishes.stream().filter(id -> !known.contains(id)).map(this::describeMissing);
        return Stream.concat(
                        here.stream()
                                .map(each -> describe(
                                        each, wishes.contains(each.manifest().id()), language)),
                        gone)
                .sorted(Comparator.comparing(ModuleDescription::name))
                .toList();
    }

    /** The agency wants it, but there is nothing to start. */
    private ModuleDescription describeMissing(String id) {
        return new ModuleDescription(
                id, id, "", "", ModuleState.ENABLED, List.of(), problems.getOrDefault(id, MISSING), Map.of());
    }

    @Override
    public synchronized void enable(String id) {
        access.require(SWITCH);
        ModuleJar jar = jar(id);
        if (running.containsKey(id)) {
            return;
        }
        refuseWithout(jar.manifest().requires());
        try {
            access.as(Caller.SYSTEM, () -> attach(jar));
        } catch (ModuleFailed failed) {
            problems.put(id, reason(failed));
            throw new RuleViolation(
                    Refusal.of(RefusalCode.E_STATE, "", "modules.cannot_start").with("reason", reason(failed)));
        }
        rememberOrUndo(id);
        startWaiting();
        changed();
    }

    @Override
    public synchronized void disable(String id) {
        access.require(SWITCH);
        jar(id);
        refuseWhileNeeded(id);
        remember(id, false);
        if (running.containsKey(id)) {
            access.as(Caller.SYSTEM, () -> detach(id));
        }
        problems.remove(id);
        changed();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void refuseWhileNeeded(String id) {
        running.values().stream().filter(each -> each.needs(id)).findFirst().ifPresent(user -> {
            throw new RuleViolation(
                    Refusal.of(RefusalCode.E_STATE, "", "modules.still_needed").with("module", nameOf(user.jar())));
        });
    }

    private void refuseWithout(List<String> required) {
        RuleViolation.throwIfAny(required.stream()
                .filter(needed -> !running.containsKey(needed))
                .map(needed -> Refusal.of(RefusalCode.E_STATE, "", "modules.needs")
                        .with("module", find(needed).map(this::nameOf).orElse(needed)))
                .toList());
    }

    /** Its name, in the language of whoever asks. */
    private String nameOf(ModuleJar jar) {
        return OwnWords.of(jar::resource, access.caller().language())
                .text("module.name", jar.manifest().name());
    }

    /** What the agency wants and only waited for the module that has just come. */
    private void startWaiting() {
        StartOrder.of(wanted.all(), manifests()).stream()
                .filter(id -> !running.containsKey(id) && !problems.containsKey(id))
                .forEach(this::startNoting);
    }

    /** A module that runs but is not wanted would be gone after the next start. */
    private void rememberOrUndo(String id) {
        boolean remembered = false;
        try {
            remember(id, true);
            remembered = true;
        } finally {
            if (!remembered) {
                access.as(Caller.SYSTEM, () -> detach(id));
            }
        }
    }

    private void remember(String id, boolean wish) {
        unitOfWork.run(em -> {
            wanted.set(id, wish);
            audit.record(
                    AuditAction.MODULE, "core.module", Caller.SYSTEM_ID, Map.of("module", id, "enabled", "" + wish));
        });
    }

    /** One that waits for another is no failure: its description says what it needs. */
    private void startNoting(String id) {
        if (!running.keySet().containsAll(jar(id).manifest().requires())) {
            LOG.warn("module {} waits for {}", id, jar(id).manifest().requires());
            return;
        }
        long begun = System.nanoTime();
        try {
            access.as(Caller.SYSTEM, () -> attach(jar(id)));
            LOG.info("module {} started in {} ms", id, millisSince(begun));
        } catch (ModuleFailed failed) {
            problems.put(id, reason(failed));
        }
    }

    private void attach(ModuleJar jar) {
        ModuleManifest manifest = jar.manifest();
        List<Attachable> done = new ArrayList<>();
        Optional<Module> made = Optional.empty();
        try {
            Module module = jar.start();
            made = Optional.of(module);
            for (Attachable part : parts) {
                part.attach(jar, module);
                done.add(part);
            }
            jar.publish(module.services());
            module.started();
            running.put(manifest.id(), new RunningModule(jar, module, done));
            tellRunning();
            problems.remove(manifest.id());
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("module {} could not be started", manifest.id(), failure);
            made.ifPresent(module -> undo(jar, module, done));
            quietly(manifest.id(), jar::stop);
            throw failure instanceof ModuleFailed failed ? failed : new ModuleFailed(words(failure), failure);
        }
    }

    private void undo(ModuleJar jar, Module module, List<Attachable> done) {
        quietly(jar.manifest().id(), jar::withdraw);
        quietly(jar.manifest().id(), module::stopping);
        done.reversed().forEach(part -> quietly(jar.manifest().id(), () -> part.detach(jar, module)));
    }

    private void detach(String id) {
        RunningModule module = running.get(id);
        if (module == null) {
            return;
        }
        running.remove(id);
        tellRunning();
        quietly(id, module.jar()::withdraw);
        quietly(id, module.module()::stopping);
        module.attached().reversed().forEach(part -> quietly(id, () -> part.detach(module.jar(), module.module())));
        quietly(id, module.jar()::stop);
        LOG.info("module {} stopped", id);
    }

    private void tellRunning() {
        shown = Map.copyOf(running);
        runningModules = running.values().stream().map(RunningModule::module).toList();
    }

    private static void quietly(String id, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("module {}: an error while it was being stopped", id, failure);
        }
    }

    private ModuleDescription describe(ModuleJar jar, boolean wish, Locale language) {
        ModuleManifest manifest = jar.manifest();
        OwnWords words = OwnWords.of(jar::resource, language);
        RunningModule module = shown.get(manifest.id());
        ModuleState state = module != null ? ModuleState.RUNNING : wish ? ModuleState.ENABLED : ModuleState.INSTALLED;
        return new ModuleDescription(
                manifest.id(),
                words.text("module.name", manifest.name()),
                words.text("module.description", manifest.description()),
                manifest.version(),
                state,
                manifest.requires(),
                problems.getOrDefault(manifest.id(), ""),
                module == null ? Map.of() : Contributions.count(manifest, module.module()));
    }

    private ModuleJar jar(String id) {
        return find(id).orElseThrow(() -> new NotFound("module", id));
    }

    private Optional<ModuleJar> find(String id) {
        return jars.get().stream()
                .filter(each -> each.manifest().id().equals(id))
                .findFirst();
    }

    private Map<String, ModuleManifest> manifests() {
        Map<String, ModuleManifest> all = new TreeMap<>();
        jars.get().forEach(jar -> all.put(jar.manifest().id(), jar.manifest()));
        return all;
    }

    private void changed() {
        listeners.forEach(listener -> quietly("listener", listener));
    }

    private static String words(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }

    private static String reason(ModuleFailed failed) {
        return failed.getMessage() == null ? "unknown" : failed.getMessage();
    }

    private static long millisSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
