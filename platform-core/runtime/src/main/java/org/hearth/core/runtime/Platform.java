package org.hearth.core.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.audit.Audit;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.data.Health;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.IssuedDocuments;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.draft.Drafts;
import org.hearth.core.event.ModuleEvents;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.Imports;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.ModuleService;
import org.hearth.core.module.Modules;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.report.Reports;
import org.hearth.core.runtime.attachment.AttachmentPolicy;
import org.hearth.core.runtime.attachment.DatabaseContent;
import org.hearth.core.runtime.attachment.StoredAttachments;
import org.hearth.core.runtime.audit.AuditVerification;
import org.hearth.core.runtime.audit.ChainChecks;
import org.hearth.core.runtime.audit.HashChainedAudit;
import org.hearth.core.runtime.audit.StoredAuditTrail;
import org.hearth.core.runtime.data.Database;
import org.hearth.core.runtime.data.DatabaseHealth;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.ModuleTables;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.document.CopyRegister;
import org.hearth.core.runtime.document.DocumentArchive;
import org.hearth.core.runtime.document.IssuedFiles;
import org.hearth.core.runtime.document.TemplatePrinter;
import org.hearth.core.runtime.draft.StoredDrafts;
import org.hearth.core.runtime.event.PublishedEvents;
import org.hearth.core.runtime.imports.BatchLeases;
import org.hearth.core.runtime.imports.StagedImports;
import org.hearth.core.runtime.imports.StoredMappings;
import org.hearth.core.runtime.job.BackgroundJobs;
import org.hearth.core.runtime.job.DailyRound;
import org.hearth.core.runtime.job.DailyTurns;
import org.hearth.core.runtime.job.Housekeeping;
import org.hearth.core.runtime.mail.AlarmMail;
import org.hearth.core.runtime.mail.MorningDigest;
import org.hearth.core.runtime.mail.Outbox;
import org.hearth.core.runtime.mail.Reminders;
import org.hearth.core.runtime.mail.SmtpPostman;
import org.hearth.core.runtime.module.Attachable;
import org.hearth.core.runtime.module.ModuleData;
import org.hearth.core.runtime.module.ModuleHost;
import org.hearth.core.runtime.module.ModuleJar;
import org.hearth.core.runtime.module.ModuleWork;
import org.hearth.core.runtime.module.Part;
import org.hearth.core.runtime.module.StoredModuleRecords;
import org.hearth.core.runtime.policy.AgencyPolicy;
import org.hearth.core.runtime.policy.StoredProposals;
import org.hearth.core.runtime.record.StoredRecords;
import org.hearth.core.runtime.reference.StoredLists;
import org.hearth.core.runtime.report.ModuleReports;
import org.hearth.core.runtime.search.ModuleSearch;
import org.hearth.core.runtime.security.Addressees;
import org.hearth.core.runtime.security.AgencyTime;
import org.hearth.core.runtime.security.Callers;
import org.hearth.core.runtime.security.Security;
import org.hearth.core.runtime.security.Settings;
import org.hearth.core.runtime.task.AlarmRound;
import org.hearth.core.runtime.task.StoredTasks;
import org.hearth.core.runtime.text.MessageBundles;
import org.hearth.core.runtime.workflow.TableEngine;
import org.hearth.core.search.Search;
import org.hearth.core.security.Access;
import org.hearth.core.security.Accounts;
import org.hearth.core.security.Agency;
import org.hearth.core.security.Caller;
import org.hearth.core.security.LogIn;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.WorkflowEngine;

/**
 * The platform without OSGi and without the web: what the server, its commands and the tests stand on. The constructor
 * opens the database and brings the core's own tables up to date; {@link #start()} starts the modules.
 */
public final class Platform implements AutoCloseable {

    /** Where a replaced template lies, below the data folder. */
    public static final String TEMPLATES = "templates";

    private static final ModuleWork.Limits WAITS = new ModuleWork.Limits(Modules.PATIENCE, Duration.ofSeconds(10));
    private static final Duration RECOVERY = Duration.ofMinutes(1);
    private static final Duration REMINDERS = Duration.ofMinutes(1);
    private static final Duration PURGE = Duration.ofHours(1);
    private static final Duration DAILY = Duration.ofMinutes(10);

    private final Database database;
    private final PersistenceUnits units;
    private final LeasedUnitOfWork unitOfWork;
    private final Callers callers = new Callers();
    private final Security security;
    private final MessageBundles messages;
    private final ModuleHost modules;
    private final StagedImports imports;
    private final StoredDrafts drafts;
    private final AuditVerification verification;
    private final StoredProposals proposals;
    private final BackgroundJobs jobs;
    private final DailyTurns turns;
    private final Reminders reminders;
    private final DailyRound daily;
    private final Housekeeping housekeeping = new Housekeeping("housekeeping");
    private final Housekeeping postOffice = new Housekeeping("mail");
    private final Contributions contributed;
    private final List<ModuleService<?>> services = new ArrayList<>();

    /**
     * Opens the database and composes the services.
     *
     * @param own the core's own scripts and entities
     * @param jars gives the modules whose jars are here
     * @throws org.hearth.core.runtime.data.DatabaseUnavailable when the database cannot be used; nothing was touched
     * @throws org.hearth.core.runtime.data.MigrationFailed when its tables do not fit this version; nothing was touched
     */
    public Platform(PlatformSettings with, CoreJar own, Supplier<List<ModuleJar>> jars) {
        database = Database.open(with.database(), with.dataFolder());
        units = new PersistenceUnits(database);
        unitOfWork = new LeasedUnitOfWork(units);
        ModuleData data = openTables(own);

        Audit audit = new HashChainedAudit(unitOfWork, () -> callers.find().orElse(Caller.SYSTEM), with.clock());
        verification = new AuditVerification(unitOfWork);
        Settings settings = new Settings(unitOfWork, with.clock());
        SiteTime time = new AgencyTime(with.clock(), settings);
        security = new Security(unitOfWork, audit, callers, settings, with.clock());
        Access access = security.access();
        messages = new MessageBundles(time);
        AgencyPolicy policy = new AgencyPolicy(unitOfWork, access, audit, time);
        messages.tellSettings(policy::standing);
        StoredLists lists = new StoredLists(unitOfWork, access, audit, time);
        messages.preferWords(lists::words);
        policy.add(CoreJar.ID, List.of(Reports.MIN_CELL));
        jobs = new BackgroundJobs(access, with.clock());
        contributed = new Contributions(this::modules, this::proposals, jobs);
        TemplatePrinter printer =
                new TemplatePrinter(messages, time, with.dataFolder().resolve(TEMPLATES));
        BatchLeases leases =
                new BatchLeases(unitOfWork, time, TimeOrderedId.next(), database.kind() == DatabaseKind.DERBY);
        imports = new StagedImports(unitOfWork, access, audit, jobs, leases);
        turns = new DailyTurns(unitOfWork, with.clock());
        daily = new DailyRound(turns, access, contributed::dailyWork);

        DocumentArchive documents = new DocumentArchive(unitOfWork, access, audit, time);
        policy.add(CoreJar.ID, AttachmentPolicy.ALL);
        StoredAttachments attachments = new StoredAttachments(
                unitOfWork,
                access,
                audit,
                time,
                new StoredAttachments.Keeping(new AttachmentPolicy(policy), new DatabaseContent(unitOfWork)));
        List<Attachable> parts = List.of(
                data,
                new Part((jar, module) -> messages.add(jar.manifest().id(), jar::resource), messages::remove),
                new Part(
                        (jar, module) -> security.roles().add(jar.manifest().id(), module.roles()),
                        id -> security.roles().remove(id)),
                new Part((jar, module) -> policy.add(jar.manifest().id(), module.policyParameters()), policy::remove),
                new Part((jar, module) -> lists.put(jar.manifest().id(), module.referenceLists()), lists::remove),
                new Part((jar, module) -> printer.add(jar.manifest().id(), jar::resource), printer::remove),
                new Part(
                        (jar, module) -> documents.add(jar.manifest().id(), module.documentGuards()),
                        documents::remove),
                new Part(
                        (jar, module) -> attachments.add(jar.manifest().id(), module.attachmentGuards()),
                        attachments::remove),
                imports);
        ModuleWork work = new ModuleWork(jobs, units, WAITS);
        var around = new ModuleHost.Surroundings(unitOfWork, access, audit, time);
        modules = new ModuleHost(jars, parts, work, around);
        Tasks tasks = new StoredTasks(
                unitOfWork,
                access,
                audit,
                time,
                new StoredTasks.Running(contributed::owing, contributed::subjectNames, contributed::dueRules));
        proposals = new StoredProposals(
                unitOfWork, policy, new StoredProposals.Office(access, audit, time, tasks, messages));

        reminders = reminders(with, audit, time, tasks);

        offer(UnitOfWork.class, unitOfWork);
        offer(Health.class, new DatabaseHealth(unitOfWork));
        offer(Audit.class, audit);
        offer(
                AuditTrail.class,
                new StoredAuditTrail(unitOfWork, access, audit, new ChainChecks(verification, audit, jobs)));
        offer(SiteTime.class, time);
        offer(Access.class, access);
        offer(Accounts.class, security.accounts());
        offer(Agency.class, security.agency());
        offer(LogIn.class, security.logIn());
        offer(Messages.class, messages);
        offer(Policy.class, policy);
        offer(PolicyProposals.class, proposals);
        offer(ReferenceLists.class, lists);
        offer(WorkflowEngine.class, new TableEngine(access, audit));
        offer(Jobs.class, jobs);
        offer(DocumentPrinter.class, printer);
        offer(StoredDocuments.class, documents);
        offer(DocumentCopies.class, new CopyRegister(unitOfWork, documents, audit, time));
        offer(IssuedDocuments.class, new IssuedFiles(unitOfWork, access, documents));
        offer(Attachments.class, attachments);
        offer(Tasks.class, tasks);
        drafts = new StoredDrafts(unitOfWork, access, with.clock());
        offer(Drafts.class, drafts);
        offer(Imports.class, imports);
        offer(ImportMappings.class, new StoredMappings(unitOfWork, access, audit, time, imports));
        offer(Modules.class, modules);
        offer(ModuleRecords.class, new StoredModuleRecords(modules, new ModuleTables(database), around));
        offer(ModuleEvents.class, new PublishedEvents(unitOfWork, access, contributed::eventListeners));
        offer(KeptRecords.class, new StoredRecords(unitOfWork, database.kind(), contributed::recordTables));
        offer(Search.class, new ModuleSearch(contributed::searchSources));
        offer(
                Reports.class,
                new ModuleReports(
                        new ModuleReports.Surroundings(access, audit, time, policy, messages),
                        new ModuleReports.Contributed(contributed::indicators, contributed::dataQualityChecks)));
    }

    /** Starts the modules the agency wants. */
    public void start() {
        modules.startWanted();
    }

    /**
     * Ends what a crash or a switched-off module left half done, now, whenever a module comes and every minute, and once
     * a day does what modules want and forgets what is too old to matter. For a server; of several on one database, one
     * does each.
     */
    public void tidyUp() {
        recoverImports();
        modules.onChange(this::recoverImports);
        purgeOnceADay();
        housekeeping.every(RECOVERY, this::recoverImports);
        housekeeping.every(PURGE, this::purgeOnceADay);
        housekeeping.every(DAILY, this::workDaily);
        housekeeping.every(REMINDERS, this::remind);
        postOffice.every(REMINDERS, reminders::send);
    }

    /** Forgets what is too old to matter, unless this or another process has done so today. */
    void purgeOnceADay() {
        if (turns.take("purge")) {
            Housekeeping.attempt(security::purgeLogInFailures);
            Housekeeping.attempt(drafts::purge);
            Housekeeping.attempt(imports::purge);
            Housekeeping.attempt(reminders::purge);
        }
    }

    /** Does what the running modules want done today, unless it has been done. A server asks every few minutes. */
    public void workDaily() {
        daily.run();
    }

    /** Reminds owners and raises what is late. A server does it every minute. */
    public void remind() {
        security.access().as(Caller.SYSTEM, reminders::round);
    }

    private Reminders reminders(PlatformSettings with, Audit audit, SiteTime time, Tasks tasks) {
        Addressees people = security.addressees();
        var around = new AlarmRound.Surroundings(contributed::owing, contributed::dueRules, people::isHeld);
        return with.mail()
                .map(mail -> {
                    var outbox = new Outbox(unitOfWork, time, new SmtpPostman(mail));
                    var alarmMail = new AlarmMail(people, messages, outbox, mail.address());
                    var digest = new MorningDigest(
                            unitOfWork,
                            time,
                            new MorningDigest.Work(people, security.access(), tasks),
                            new MorningDigest.Letters(messages, outbox, mail.address()));
                    return Reminders.byMail(
                            new AlarmRound(unitOfWork, audit, time, around, alarmMail),
                            new Reminders.Mailing(digest, outbox));
                })
                .orElseGet(() -> Reminders.onMyDay(new AlarmRound(unitOfWork, audit, time, around, alarm -> {})));
    }

    private void recoverImports() {
        security.access().as(Caller.SYSTEM, imports::recover);
    }

    /** Stops the modules; what the agency wants stays as it is. */
    public void stop() {
        housekeeping.close();
        postOffice.close();
        security.access().as(Caller.SYSTEM, modules::stopAll);
    }

    /** Every service of the core's API, for whoever offers them to modules. */
    public List<ModuleService<?>> services() {
        return List.copyOf(services);
    }

    /** Who is asking. */
    public Callers callers() {
        return callers;
    }

    /** The security services, for the first start. */
    public Security security() {
        return security;
    }

    /** Short for {@code security().access()}. */
    public Access access() {
        return security.access();
    }

    /** The words, to which bundles add theirs. */
    public MessageBundles messages() {
        return messages;
    }

    /** The modules. */
    public ModuleHost modules() {
        return modules;
    }

    private StoredProposals proposals() {
        return proposals;
    }

    /** Checks the audit trail. */
    public AuditVerification verification() {
        return verification;
    }

    /** Closes the database. {@link #stop()} comes first. */
    @Override
    public void close() {
        units.close();
        database.close();
    }

    private ModuleData openTables(CoreJar own) {
        try {
            SchemaMigrator migrator = new SchemaMigrator(database);
            migrator.migrate(CoreJar.ID, CoreJar.ID, own.scripts());
            return new ModuleData(migrator, units, own.classes());
        } catch (RuntimeException failed) {
            units.close();
            database.close();
            throw failed;
        }
    }

    private <T> void offer(Class<T> type, T service) {
        services.add(new ModuleService<>(type, service));
    }
}
