package org.hearth.core.runtime.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.Modules;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Switches modules on and off, takes them out and in. One change at a time; a change that fails leaves everything as it
 * was and a plain reason beside the module's name.
 */
public final class ModuleHost implements Modules {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleHost.class);

    private final ModuleCatalogue catalogue;
    private final RunningModules running;
    private final ModuleWork work;
    private final WantedModules wanted;
    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Audit audit;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What surrounds the modules. */
    public record Surroundings(UnitOfWork work, Access access, Audit audit, SiteTime time) {}

    /**
     * Makes a host that runs nothing yet.
     *
     * @param jars gives the modules whose jars are here, also those that were taken out
     * @param parts what modules are attached to, in order
     * @param work the last of them
     */
    public ModuleHost(Supplier<List<ModuleJar>> jars, List<Attachable> parts, ModuleWork work, Surroundings around) {
        List<Attachable> all = new ArrayList<>(parts);
        all.add(work);
        this.catalogue = new ModuleCatalogue(jars);
        this.running = new RunningModules(all);
        this.work = work;
        this.wanted = new WantedModules(around.work(), around.time());
        this.unitOfWork = around.work();
        this.access = around.access();
        this.audit = around.audit();
    }

    /** Starts every module the agency wants, in the order of what they need. Failures leave the others working. */
    public synchronized void startWanted() {
        long begun = System.nanoTime();
        takeOutUninstalled();
        Set<String> wishes = wanted.all();
        StartOrder.of(wishes, catalogue.manifests()).forEach(this::startNoting);
        wishes.stream().filter(id -> catalogue.find(id).isEmpty()).forEach(id -> {
            catalogue.problems().put(id, ModuleCatalogue.MISSING);
            LOG.warn("module {} is wanted, but {}", id, ModuleCatalogue.MISSING);
        });
        LOG.info(
                "modules: expected {}, started {} in {} ms",
                wishes.size(),
                running.all().size(),
                millisSince(begun));
        changed();
    }

    /** Stops every module, in reverse order; what the agency wants stays as it is. */
    public synchronized void stopAll() {
        List<String> order = new ArrayList<>(running.all().keySet());
        order.reversed().forEach(id -> running.detach(running.pause(id)));
        changed();
    }

    /** The ids of the modules at work. */
    public Set<String> running() {
        return running.all().keySet();
    }

    /** The modules at work, in the order in which they started. */
    public List<Module> runningModules() {
        return running.modules();
    }

    /** What the running modules contribute of one kind. A module that throws costs its own contribution only. */
    public <T> List<T> contributed(String kind, Function<Module, List<T>> of) {
        return running.contributed(kind, of);
    }

    /** As the other, of one module; nothing when it is not at work. */
    public <T> List<T> contributed(String id, String kind, Function<Module, List<T>> of) {
        return running.contributed(id, kind, of);
    }

    @Override
    public List<ModuleDescription> all(Locale language) {
        return catalogue.describe(standing(), language);
    }

    /** What a module that is switched off says of itself; refuses one that is on. */
    ModuleManifest switchedOff(String id) {
        ModuleJar jar = catalogue.get(id);
        if (running.all().containsKey(id) || wanted.all().contains(id)) {
            throw refused("modules.switch_off_first", name(jar));
        }
        return jar.manifest();
    }

    ModuleManifest manifest(String id) {
        return catalogue.get(id).manifest();
    }

    @Override
    public synchronized void enable(String id) {
        access.require(SWITCH);
        ModuleJar jar = catalogue.get(id);
        if (running.has(id)) {
            return;
        }
        if (wanted.uninstalled().contains(id)) {
            throw refused("modules.uninstalled", name(jar));
        }
        refuseWithout(jar.manifest());
        try {
            access.as(Caller.SYSTEM, () -> attach(jar));
        } catch (ModuleFailed failed) {
            catalogue.problems().put(id, reason(failed));
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
        ModuleJar jar = catalogue.get(id);
        refuseWhileNeeded(id);
        if (running.has(id)) {
            switchOff(id, name(jar));
        } else {
            remember(id, false);
        }
        catalogue.problems().remove(id);
        changed();
    }

    /** Nothing is taken apart before all work has ended: what does not end keeps the module on. */
    private void switchOff(String id, String name) {
        try {
            ModuleWork.refuse(work.end(id), name);
            RunningModules.Paused paused = access.as(Caller.SYSTEM, () -> running.pause(id));
            boolean off = false;
            try {
                ModuleWork.refuse(work.endUnits(id), name);
                remember(id, false);
                off = true;
            } finally {
                goOrStay(paused, off);
            }
        } finally {
            work.goOn(id);
        }
    }

    private void goOrStay(RunningModules.Paused paused, boolean goes) {
        access.as(Caller.SYSTEM, () -> {
            if (goes) {
                running.detach(paused);
            } else {
                running.resume(paused);
            }
        });
    }

    @Override
    public List<Work> work(String id) {
        access.require(SWITCH);
        return work.of(id);
    }

    @Override
    public synchronized void uninstall(String id, String typedName) {
        access.require(SWITCH);
        switchedOff(id);
        ModuleJar jar = catalogue.get(id);
        String name = name(jar);
        if (wanted.uninstalled().contains(id)) {
            throw refused("modules.uninstalled", name);
        }
        refuseWhileInstalledNeed(id, name);
        if (!typedName.strip().equalsIgnoreCase(name)) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_REQ, "", "modules.type_name")
                    .at("name")
                    .with("module", name));
        }
        unitOfWork.run(em -> {
            wanted.uninstall(id);
            record(id, "installed", false);
        });
        catalogue.problems().remove(id);
        // The database says that it is out: should this fail, the next start does it.
        RunningModules.quietly(id, jar::remove);
        LOG.info("module {} uninstalled; its rows stay", id);
        changed();
    }

    @Override
    public synchronized void install(String id) {
        access.require(SWITCH);
        ModuleJar jar = catalogue.get(id);
        try {
            jar.restore();
        } catch (ModuleFailed failed) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "modules.cannot_install")
                    .with("reason", reason(failed)));
        }
        unitOfWork.run(em -> {
            wanted.install(id);
            record(id, "installed", true);
        });
        LOG.info("module {} installed again", id);
        changed();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void takeOutUninstalled() {
        Set<String> out = wanted.uninstalled();
        catalogue.jars().stream()
                .filter(jar -> out.contains(jar.manifest().id()))
                .forEach(jar -> RunningModules.quietly(jar.manifest().id(), jar::remove));
    }

    private void refuseWhileNeeded(String id) {
        running.all().values().stream()
                .filter(each -> each.needs(id))
                .findFirst()
                .ifPresent(user -> {
                    throw refused("modules.still_needed", name(user.jar()));
                });
    }

    private void refuseWhileInstalledNeed(String id, String name) {
        Set<String> out = wanted.uninstalled();
        List<String> users = catalogue.jars().stream()
                .filter(jar -> jar.manifest().requires(id)
                        && !out.contains(jar.manifest().id()))
                .map(this::name)
                .toList();
        if (!users.isEmpty()) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "modules.needed_by_installed")
                    .with("module", name)
                    .with("users", users)
                    .with("count", users.size()));
        }
    }

    private void refuseWithout(ModuleManifest manifest) {
        List<Refusal> missing = new ArrayList<>(manifest.requires().stream()
                .filter(needed -> !running.has(needed))
                .map(needed -> Refusal.of(RefusalCode.E_STATE, "", "modules.needs")
                        .with("module", catalogue.name(needed, language())))
                .toList());
        missing.addAll(catalogue.unmet(manifest, language()));
        RuleViolation.throwIfAny(missing);
    }

    private RuleViolation refused(String message, String module) {
        return new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", message).with("module", module));
    }

    private String name(ModuleJar jar) {
        return ModuleCatalogue.name(jar, language());
    }

    /** The language of whoever asks. */
    private Locale language() {
        return access.caller().language();
    }

    private ModuleCatalogue.Standing standing() {
        return new ModuleCatalogue.Standing(wanted.all(), wanted.uninstalled(), running.all());
    }

    /** What the agency wants and only waited for the module that has just come. */
    private void startWaiting() {
        StartOrder.of(wanted.all(), catalogue.manifests()).stream()
                .filter(id -> !running.has(id) && !catalogue.problems().containsKey(id))
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
                access.as(Caller.SYSTEM, () -> running.detach(running.pause(id)));
            }
        }
    }

    private void remember(String id, boolean wish) {
        unitOfWork.run(em -> {
            wanted.set(id, wish);
            record(id, "enabled", wish);
        });
    }

    private void record(String id, String what, boolean now) {
        audit.record(AuditAction.MODULE, "core.module", Caller.SYSTEM_ID, Map.of("module", id, what, "" + now));
    }

    /** One that waits for another, or for another's version, is no failure: its description says what it needs. */
    private void startNoting(String id) {
        ModuleJar jar = catalogue.get(id);
        List<String> needs = jar.manifest().requires();
        if (!needs.stream().allMatch(running::has)) {
            LOG.warn("module {} waits for {}", id, needs);
            return;
        }
        List<Refusal> unmet = catalogue.unmet(jar.manifest(), Locale.ENGLISH);
        if (!unmet.isEmpty()) {
            unmet.forEach(each -> LOG.warn(
                    "module {} does not start: it needs {} in version {}, found {}",
                    id,
                    each.arguments().get("module"),
                    each.arguments().get("wanted"),
                    each.arguments().get("found")));
            return;
        }
        long begun = System.nanoTime();
        try {
            access.as(Caller.SYSTEM, () -> attach(jar));
            LOG.info("module {} started in {} ms", id, millisSince(begun));
        } catch (ModuleFailed failed) {
            catalogue.problems().put(id, reason(failed));
        }
    }

    private void attach(ModuleJar jar) {
        running.attach(jar);
        catalogue.problems().remove(jar.manifest().id());
    }

    private void changed() {
        listeners.forEach(listener -> RunningModules.quietly("listener", listener));
    }

    private static String reason(ModuleFailed failed) {
        return failed.getMessage() == null ? "unknown" : failed.getMessage();
    }

    private static long millisSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
