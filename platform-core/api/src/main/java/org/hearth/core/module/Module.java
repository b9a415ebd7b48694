package org.hearth.core.module;

import java.util.List;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.event.EventListener;
import org.hearth.core.imports.ImportType;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.record.RecordTable;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.report.DataQualityCheck;
import org.hearth.core.report.Indicator;
import org.hearth.core.search.SearchSource;
import org.hearth.core.security.Role;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.workflow.Workflow;

/**
 * A module: one bundle, one composition root. It gets the platform's services through its constructor, builds its own
 * with {@code new}, and says here what it contributes. It must not touch the database before {@link #started()}.
 *
 * <p>What stands in the bundle itself needs no method: entities, scripts in {@code /db/migration}, words in
 * {@code /messages}, templates in {@code /templates}, static files in {@code /web}. Every method has an answer, so a new
 * kind of contribution breaks no module.
 */
public interface Module {

    /** The services that other bundles, and the module's own views, may use while it runs. */
    default List<ModuleService<?>> services() {
        return List.of();
    }

    /** Roles, with the permissions this module grants them. */
    default List<Role> roles() {
        return List.of();
    }

    /** Policy parameters with their source clauses. */
    default List<PolicyParameter<?>> policyParameters() {
        return List.of();
    }

    /** Workflows. */
    default List<Workflow<?, ?>> workflows() {
        return List.of();
    }

    /** Reference lists. */
    default List<ReferenceList> referenceLists() {
        return List.of();
    }

    /** Printed documents. */
    default List<DocumentTemplate> documents() {
        return List.of();
    }

    /** Who may see the documents that this module files, one for each kind. */
    default List<DocumentGuard> documentGuards() {
        return List.of();
    }

    /** Who may see and add the files attached to this module's records, one for each kind of record. */
    default List<AttachmentGuard> attachmentGuards() {
        return List.of();
    }

    /** Kinds of files that can be imported. */
    default List<ImportType> importTypes() {
        return List.of();
    }

    /** When people are reminded of this module's tasks, and whom their lateness reaches. */
    default List<DueRule> dueRules() {
        return List.of();
    }

    /** Names of what tasks are about. */
    default List<SubjectNames> subjectNames() {
        return List.of();
    }

    /** What is done once a day while the module runs. */
    default List<DailyWork> dailyWork() {
        return List.of();
    }

    /** Which tables hold what belongs to somebody, for copies of a whole record and for removing one. */
    default List<RecordTable> recordTables() {
        return List.of();
    }

    /** What this module does when something happened in another. */
    default List<EventListener> eventListeners() {
        return List.of();
    }

    /** What the search in the top bar finds. */
    default List<SearchSource> searchSources() {
        return List.of();
    }

    /** Figures that the agency steers by. */
    default List<Indicator> indicators() {
        return List.of();
    }

    /** What may be wrong with this module's records. */
    default List<DataQualityCheck> dataQualityChecks() {
        return List.of();
    }

    /** Invented people and records for demonstrations and measurements. */
    default List<SampleData> sampleData() {
        return List.of();
    }

    /** Called when the tables exist, the entities are mapped and the services are published. */
    default void started() {}

    /** Called when the services have been withdrawn, while the entities are still mapped. */
    default void stopping() {}
}
