package org.hearth.example.internal;

import java.util.List;
import java.util.Set;
import org.hearth.core.audit.Audit;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.imports.ImportType;
import org.hearth.core.imports.Imports;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.module.SampleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.report.Indicator;
import org.hearth.core.report.Reports;
import org.hearth.core.search.SearchSource;
import org.hearth.core.security.Access;
import org.hearth.core.security.Role;
import org.hearth.core.task.DueRule;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Workflow;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.example.notice.NoticeDesk;
import org.hearth.example.notice.NoticeLists;
import org.hearth.example.notice.NoticeNames;
import org.hearth.example.notice.NoticePolicy;
import org.hearth.example.notice.NoticeReport;
import org.hearth.example.notice.NoticeSamples;
import org.hearth.example.notice.NoticeSearch;
import org.hearth.example.notice.NoticeSheet;
import org.hearth.example.notice.NoticeSweep;
import org.hearth.example.notice.NoticeTasks;
import org.hearth.example.notice.NoticeWorkflow;
import org.hearth.example.notice.Notices;
import org.hearth.example.notice.NoticesFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The notice board: what it is made of and what it contributes. */
@Component
public final class NoticeBoardModule implements Module {

    private final NoticeDesk desk;
    private final Notices notices;
    private final NoticeSweep sweep;
    private final NoticeSheet sheet;
    private final NoticeReport report;

    @Activate
    public NoticeBoardModule(
            @Reference UnitOfWork unitOfWork,
            @Reference Access access,
            @Reference Audit audit,
            @Reference SiteTime time,
            @Reference Policy policy,
            @Reference Tasks tasks,
            @Reference WorkflowEngine workflows,
            @Reference Jobs jobs,
            @Reference DocumentPrinter printer) {
        desk = new NoticeDesk(unitOfWork, access, audit, time, policy, tasks, workflows);
        notices = new Notices(desk);
        sweep = new NoticeSweep(desk, notices, jobs);
        sheet = new NoticeSheet(desk, notices, printer);
        report = new NoticeReport(desk);
    }

    @Override
    public List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(Notices.class, notices),
                new ModuleService<>(NoticeSweep.class, sweep),
                new ModuleService<>(NoticeSheet.class, sheet));
    }

    @Override
    public List<Role> roles() {
        return List.of(
                new Role(Role.ADMINISTRATOR, Set.of(Notices.READ, Notices.WRITE, Notices.IMPORT, Imports.USE)),
                new Role("family_advocate", Set.of(Notices.READ, Notices.WRITE, Reports.READ)));
    }

    @Override
    public List<PolicyParameter<?>> policyParameters() {
        return NoticePolicy.ALL;
    }

    @Override
    public List<Workflow<?, ?>> workflows() {
        return List.of(NoticeWorkflow.TABLE);
    }

    @Override
    public List<ReferenceList> referenceLists() {
        return List.of(NoticeLists.KINDS);
    }

    @Override
    public List<DocumentTemplate> documents() {
        return List.of(NoticeSheet.TEMPLATE);
    }

    @Override
    public List<ImportType> importTypes() {
        return List.of(new NoticesFile(desk));
    }

    @Override
    public List<DueRule> dueRules() {
        return NoticeTasks.DUE_RULES;
    }

    @Override
    public List<SubjectNames> subjectNames() {
        return List.of(new NoticeNames(desk));
    }

    @Override
    public List<DailyWork> dailyWork() {
        return List.of(sweep.daily());
    }

    @Override
    public List<SearchSource> searchSources() {
        return List.of(new NoticeSearch(desk));
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(report);
    }

    @Override
    public List<SampleData> sampleData() {
        return List.of(new NoticeSamples(desk, notices));
    }
}
