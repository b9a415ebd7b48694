package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings.Saved;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader.Loaded;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports;
import org.hearth.core.job.Jobs;
import org.hearth.core.job.Jobs.Progress;
import org.hearth.core.module.Module;
import org.hearth.core.runtime.module.Attachable;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.security.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports in stages: check, load, undo; each a job of the module whose type of file it is. */
public final class StagedImports implements Imports, Attachable {

    private static final Logger LOG = LoggerFactory.getLogger(StagedImports.class);
    private static final int LONGEST_NAME = 200;
    private static final Duration WAITS = Duration.ofDays(30);

    private final Map<String, ImportType> types = new ConcurrentHashMap<>();
    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Audit audit;
    private final Jobs jobs;
    private final BatchLeases leases;

    public StagedImports(UnitOfWork unitOfWork, Access access, Audit audit, Jobs jobs, BatchLeases leases) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.audit = audit;
        this.jobs = jobs;
        this.leases = leases;
    }

    @Override
    public void attach(ModuleJar jar, Module module) {
        add(module.importTypes());
    }

    /** Knows these kinds of files from now on. */
    void add(List<ImportType> known) {
        known.forEach(type -> types.put(type.code(), type));
    }

    @Override
    public void detach(ModuleJar jar, Module module) {
        module.importTypes().forEach(type -> types.remove(type.code()));
    }

    /**
     * Ends what a crash or a switched-off module left half done: nothing half loaded stays. What another process works
     * on is left to it.
     */
    public synchronized void recover() {
        if (types.isEmpty()) {
            return;
        }
        unitOfWork.read(em -> ImportStore.unfinished(em, types.keySet())).forEach(this::recover);
    }

    private void recover(UUID batch) {
        Batch left = unitOfWork.read(em -> ImportStore.batch(em, batch).batch());
        boolean runsHere = jobs.state(left.job()).map(Jobs.State::running).orElse(false);
        if (!runsHere && leases.takeOver(batch)) {
            quietly(batch, () -> takeBack(batch, new SilentProgress()));
        }
    }

    /** Removes files that were checked and never loaded, with what their report quotes of them; for a daily job. */
    public int purge() {
        List<UUID> old =
                unitOfWork.read(em -> ImportStore.neverLoaded(em, leases.now().minus(WAITS)));
        old.forEach(batch -> quietly(batch, () -> unitOfWork.run(em -> forget(em, batch))));
        return old.size();
    }

    private static void forget(EntityManager em, UUID batch) {
        BatchEntity entity = ImportStore.batch(em, batch);
        if (entity.state() == State.CHECKED) {
            entity.forgetFile();
            entity.enter(State.FAILED);
            em.flush();
            ImportStore.forgetFindings(em, batch);
            em.persist(new FindingEntity(batch, 0, "", FileRefusals.neverLoaded(WAITS.toDays())));
        }
    }

    @Override
    public List<ImportType> types() {
        return types.values().stream()
                .filter(type -> access.allows(type.permission()))
                .sorted(Comparator.comparingInt(ImportType::order))
                .toList();
    }

    @Override
    public UUID check(String type, ImportOptions options, String fileName, InputStream file) {
        return check(new Upload(type(type), fileName, Optional.empty()), options, UploadedFile.read(file));
    }

    @Override
    public UUID checkMapped(UUID mapping, ImportOptions options, String fileName, InputStream file) {
        Saved saved = unitOfWork.read(em -> {
            Saved latest = MappingStore.latest(em, mapping).saved();
            type(latest.mapping().type());
            if (MappingStore.mapping(em, mapping).isRetired()) {
                throw new RuleViolation(MappingRules.retired(latest.mapping().name()));
            }
            return latest;
        });
        ImportMapping terms = saved.mapping();
        return check(
                new Upload(type(terms.type()), fileName, Optional.of(saved)),
                options,
                UploadedFile.read(Transcoded.utf8(file, terms.format().encoding())));
    }

    /** What is known of a file before it is read. */
    private record Upload(ImportType type, String fileName, Optional<Saved> mapping) {}

    private UUID check(Upload upload, ImportOptions typed, UploadedFile file) {
        ImportType type = upload.type();
        ImportOptions options = SourceName.checked(typed);
        RowSource rows = RowSource.of(file, type, upload.mapping().map(Saved::mapping));
        rows.check();
        UUID batch = TimeOrderedId.next();
        unitOfWork.run(em -> {
            BatchEntity entity = new BatchEntity(
                    batch,
                    type.code(),
                    shortened(upload.fileName()),
                    options,
                    file.packed(),
                    access.caller(),
                    leases.of(batch).owner());
            upload.mapping()
                    .map(each -> new UsedMapping(
                            each.id(), each.version(), each.mapping().name()))
                    .ifPresent(entity::readWith);
            em.persist(entity);
            audit.record(AuditAction.IMPORT, "core.import", batch, Map.of("type", type.code(), "stage", "check"));
        });
        jobs.start(
                batch,
                type.module(),
                "import.job.check",
                type.permission(),
                progress -> guarded(
                        batch,
                        () -> new DryRun(unitOfWork, type, batch, leases.of(batch)).run(rows, options, progress)));
        return batch;
    }

    @Override
    public void load(UUID batch) {
        UUID job = TimeOrderedId.next();
        ImportType type = enter(batch, job, State.CHECKED, State.LOADING, "load");
        jobs.start(
                job,
                type.module(),
                "import.job.load",
                type.permission(),
                progress -> guarded(batch, () -> loading(batch, type, progress)));
    }

    @Override
    public void undo(UUID batch) {
        Batch loaded = get(batch);
        if (loaded.state() == State.LOADED) {
            RuleViolation.throwIfAny(unitOfWork.read(em -> whyNotUndo(em, batch)));
            RuleViolation.throwIfAny(
                    builtOn(batch).stream().map(FileRefusals::builtOn).toList());
        }
        UUID job = TimeOrderedId.next();
        ImportType type = enter(batch, job, State.LOADED, State.UNDOING, "undo");
        jobs.start(
                job, type.module(), "import.job.undo", type.permission(), progress -> undoing(batch, type, progress));
    }

    private List<Refusal> whyNotUndo(EntityManager em, UUID batch) {
        BatchEntity entity = ImportStore.batch(em, batch);
        List<Loaded> made = ImportStore.lastLoaded(em, batch, Integer.MAX_VALUE).stream()
                .map(JournalEntity::loaded)
                .toList();
        return type(entity.type()).open(entity.options()).whyNotUndo(made);
    }

    /** What stops it leaves the batch loaded: the journal knows what is still to be taken back. */
    private void undoing(UUID batch, ImportType type, Progress progress) {
        boolean finished = false;
        try {
            long total =
                    unitOfWork.read(em -> ImportStore.batch(em, batch).batch().loaded());
            long kept = undone(batch, type, total, progress);
            finished = !progress.cancelled();
            if (finished) {
                end(batch, entity -> entity.undone(State.UNDONE, kept));
            }
        } finally {
            if (!finished) {
                quietly(batch, () -> end(batch, entity -> entity.enter(State.LOADED)));
            }
        }
    }

    @Override
    public Batch get(UUID batch) {
        Batch found = unitOfWork.read(em -> ImportStore.batch(em, batch).batch());
        type(found.type());
        return found;
    }

    @Override
    public List<Batch> history() {
        List<String> mine = types().stream().map(ImportType::code).toList();
        if (mine.isEmpty()) {
            return List.of();
        }
        return unitOfWork.read(em ->
                ImportStore.latest(em, mine).stream().map(BatchEntity::batch).toList());
    }

    @Override
    public Page<RowFinding> findings(UUID batch, Optional<Finding.Level> level, PageRequest page) {
        get(batch);
        return unitOfWork.read(em -> ImportStore.findings(em, batch, level, page));
    }

    @Override
    public List<Batch> builtOn(UUID batch) {
        ImportType type = type(get(batch).type());
        Set<String> later = types.values().stream()
                .filter(each -> each.module().equals(type.module()) && each.order() > type.order())
                .map(ImportType::code)
                .collect(Collectors.toSet());
        if (later.isEmpty()) {
            return List.of();
        }
        return unitOfWork.read(em -> ImportStore.builtOn(em, ImportStore.batch(em, batch), later).stream()
                .map(BatchEntity::batch)
                .toList());
    }

    @Override
    public Optional<String> lastSource() {
        List<String> mine = types().stream().map(ImportType::code).toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        return unitOfWork.read(em -> ImportStore.latest(em, mine).stream()
                .map(each -> each.options().sourceSystem())
                .filter(each -> !each.isBlank())
                .findFirst());
    }

    /** A kind of file that the caller may load. */
    ImportType type(String code) {
        ImportType type = Optional.ofNullable(types.get(code)).orElseThrow(() -> new NotFound("import type", code));
        access.require(type.permission());
        return type;
    }

    private ImportType enter(UUID batch, UUID job, State from, State to, String stage) {
        ImportType type = type(get(batch).type());
        unitOfWork.run(em -> {
            BatchEntity entity = ImportStore.batch(em, batch);
            if (entity.state() != from) {
                throw new RuleViolation(Refusal.of(RefusalCode.E_STATE, "", "import.not_now." + stage));
            }
            entity.enter(to);
            entity.inJob(job, leases.of(batch).owner());
            audit.record(AuditAction.IMPORT, "core.import", batch, Map.of("type", type.code(), "stage", stage));
        });
        return type;
    }

    private void loading(UUID batch, ImportType type, Progress progress) {
        ImportOptions options =
                unitOfWork.read(em -> ImportStore.batch(em, batch).options());
        RowSource file = unitOfWork.read(em -> rows(em, batch, type));
        long rows = unitOfWork.read(em -> ImportStore.batch(em, batch).batch().rows());
        BatchLease lease = leases.of(batch);
        Load load = new Load(unitOfWork, type, batch, options, lease);
        if (!load.run(file, rows, progress)) {
            takeBack(batch, new SilentProgress());
            return;
        }
        unitOfWork.run(em -> {
            BatchEntity entity = ImportStore.batch(em, batch);
            entity.forgetFile();
            entity.counted(load.counts());
            entity.enter(State.LOADED);
            audit.record(
                    AuditAction.IMPORT,
                    "core.import",
                    batch,
                    Map.of("stage", "loaded", "rows", "" + load.counts().loaded()));
            lease.keep(em);
        });
    }

    /** The batch's file, read by the version of the mapping that it was checked with. */
    private static RowSource rows(EntityManager em, UUID batch, ImportType type) {
        BatchEntity entity = ImportStore.batch(em, batch);
        return RowSource.of(
                entity.file(),
                type,
                entity.batch()
                        .mapping()
                        .map(used -> MappingStore.version(em, used.id(), used.version())
                                .terms()));
    }

    /** Runs a stage; when it fails, what it has loaded is taken back before the error travels on. */
    private void guarded(UUID batch, Runnable stage) {
        boolean finished = false;
        try {
            stage.run();
            finished = true;
        } finally {
            if (!finished) {
                quietly(batch, () -> takeBack(batch, new SilentProgress()));
            }
        }
    }

    /** A stage ends only for the process whose batch it still is. */
    private void end(UUID batch, Consumer<BatchEntity> change) {
        unitOfWork.run(em -> {
            change.accept(ImportStore.batch(em, batch));
            leases.of(batch).keep(em);
        });
    }

    private void takeBack(UUID batch, Progress progress) {
        ImportType type = Optional.ofNullable(types.get(
                        unitOfWork.read(em -> ImportStore.batch(em, batch).type())))
                .orElseThrow(() -> new NotFound("import type", batch));
        long kept = undone(batch, type, 0, progress);
        end(batch, entity -> {
            entity.forgetFile();
            entity.undone(State.FAILED, kept);
        });
    }

    /** An error while tidying up must not hide the one that made it necessary; the next start tries again. */
    private static void quietly(UUID batch, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            LOG.error("import batch {} could not be tidied up", batch, failure);
        }
    }

    private long undone(UUID batch, ImportType type, long total, Progress progress) {
        ImportOptions options =
                unitOfWork.read(em -> ImportStore.batch(em, batch).options());
        return new Undo(unitOfWork, type, batch, options, leases.of(batch)).run(total, progress);
    }

    private static String shortened(String fileName) {
        String name = fileName.strip().replaceAll("[\\p{Cntrl}]", "");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
