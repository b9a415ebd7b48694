package org.hearth.core.runtime.imports;

import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports;
import org.hearth.core.imports.Imports.UsedMapping;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;
import org.hearth.core.security.Access;
import org.hearth.core.time.SiteTime;

/** The saved mappings in the database, a row for each version. */
public final class StoredMappings implements ImportMappings {

    private final UnitOfWork unitOfWork;
    private final Access access;
    private final Audit audit;
    private final SiteTime time;
    private final StagedImports imports;

    public StoredMappings(UnitOfWork unitOfWork, Access access, Audit audit, SiteTime time, StagedImports imports) {
        this.unitOfWork = unitOfWork;
        this.access = access;
        this.audit = audit;
        this.time = time;
        this.imports = imports;
    }

    @Override
    public List<Saved> all() {
        access.require(Imports.USE);
        Set<String> mine = imports.types().stream().map(ImportType::code).collect(Collectors.toSet());
        return unitOfWork.read(em -> MappingStore.inUse(em).stream()
                .filter(each -> mine.contains(each.type()))
                .map(MappingVersionEntity::saved)
                .toList());
    }

    @Override
    public Saved get(UUID id) {
        access.require(Imports.USE);
        Saved found = unitOfWork.read(em -> MappingStore.latest(em, id).saved());
        imports.type(found.mapping().type());
        return found;
    }

    @Override
    public List<Saved> history(UUID id) {
        get(id);
        return unitOfWork.read(em -> MappingStore.versions(em, id).stream()
                .map(MappingVersionEntity::saved)
                .toList());
    }

    @Override
    public Optional<UUID> lastUsed(String type) {
        access.require(Imports.USE);
        imports.type(type);
        return unitOfWork.read(em -> ImportStore.latest(em, List.of(type)).stream()
                .findFirst()
                .flatMap(each -> each.batch().mapping())
                .map(UsedMapping::id)
                .filter(id -> !MappingStore.mapping(em, id).isRetired()));
    }

    @Override
    public UUID add(ImportMapping mapping) {
        access.require(Imports.USE);
        ImportType type = imports.type(mapping.type());
        return unitOfWork.write(em -> {
            check(em, mapping, type, Optional.empty(), List.of());
            MappingEntity entity = new MappingEntity(mapping.name());
            em.persist(entity);
            save(em, entity.id(), entity.latest(), mapping);
            return entity.id();
        });
    }

    @Override
    public void change(UUID id, int version, ImportMapping mapping) {
        access.require(Imports.USE);
        String before = get(id).mapping().type();
        ImportType type = imports.type(mapping.type());
        unitOfWork.run(em -> {
            MappingEntity entity = current(em, id, version);
            check(
                    em,
                    mapping,
                    type,
                    Optional.of(id),
                    mapping.type().equals(before) ? List.of() : List.of(MappingRules.otherType()));
            save(em, id, entity.next(mapping.name()), mapping);
        });
    }

    @Override
    public void retire(UUID id, int version) {
        access.require(Imports.USE);
        String name = get(id).mapping().name();
        unitOfWork.run(em -> {
            current(em, id, version).retire();
            audit.record(AuditAction.SETTING, KIND, id, Map.of("name", name, "stage", "retired"));
        });
    }

    @Override
    public Sample look(SourceFormat format, InputStream file) {
        access.require(Imports.USE);
        return Sampling.of(read(file, format), format);
    }

    @Override
    public List<MappedColumn> suggest(String type, List<String> found) {
        access.require(Imports.USE);
        return Sampling.suggest(imports.type(type).columns(), found);
    }

    @Override
    public List<PreviewRow> preview(ImportMapping mapping, InputStream file) {
        access.require(Imports.USE);
        ImportType type = imports.type(mapping.type());
        RuleViolation.throwIfAny(MappingRules.form(mapping, type.columns()));
        List<PreviewRow> rows = new ArrayList<>();
        RowSource source = new MappedRows(read(file, mapping.format()), type, mapping);
        source.each(chunk -> {
            chunk.stream()
                    .limit(PREVIEWED)
                    .map(each -> new PreviewRow(each.row(), each.faults()))
                    .forEach(rows::add);
            return false;
        });
        if (rows.isEmpty()) {
            source.check();
        }
        return rows;
    }

    private static UploadedFile read(InputStream file, SourceFormat format) {
        return UploadedFile.read(Transcoded.utf8(file, format.encoding()));
    }

    private static MappingEntity current(EntityManager em, UUID id, int version) {
        MappingEntity entity = MappingStore.mapping(em, id);
        if (entity.latest() != version || entity.isRetired()) {
            throw new StaleData(KIND, id);
        }
        return entity;
    }

    private static void check(
            EntityManager em, ImportMapping mapping, ImportType type, Optional<UUID> own, List<Refusal> others) {
        List<Refusal> faults = new ArrayList<>(others);
        faults.addAll(MappingRules.of(mapping, type.columns()));
        if (MappingStore.isTaken(em, mapping.name(), own)) {
            faults.add(MappingRules.nameTaken(mapping.name()));
        }
        RuleViolation.throwIfAny(faults);
    }

    private void save(EntityManager em, UUID id, int number, ImportMapping mapping) {
        em.persist(new MappingVersionEntity(id, number, mapping, access.caller(), time.now()));
        audit.record(
                AuditAction.SETTING,
                KIND,
                id,
                Map.of("name", mapping.name(), "type", mapping.type(), "version", Integer.toString(number)));
    }
}
