package org.hearth.ui.shell.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.document.IssuedDocuments;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.Imports;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.Modules;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyProposals;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.report.Reports;
import org.hearth.core.security.Accounts;
import org.hearth.core.task.Tasks;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.PageContext;
import org.hearth.ui.View;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.admin.AuditPage;
import org.hearth.ui.shell.admin.ListsPage;
import org.hearth.ui.shell.admin.ModulesPage;
import org.hearth.ui.shell.admin.PolicyPage;
import org.hearth.ui.shell.admin.PolicyServices;
import org.hearth.ui.shell.admin.UsersPage;
import org.hearth.ui.shell.home.CheckPage;
import org.hearth.ui.shell.home.MyDay;
import org.hearth.ui.shell.imports.ImportServices;
import org.hearth.ui.shell.imports.ImportsPage;
import org.hearth.ui.shell.imports.MappingPage;
import org.hearth.ui.shell.imports.MappingsPage;
import org.hearth.ui.shell.report.BehindPage;
import org.hearth.ui.shell.report.IndicatorPage;
import org.hearth.ui.shell.report.ReportsPage;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The shell's own pages behind the door, contributed as a module's are: my day first, the administration last. */
@Component(
        service = {},
        immediate = true)
public final class OwnPages {

    /** Sorts before every module. */
    static final String HOME = "";

    /** Where everybody may check whether a document is genuine. */
    static final String CHECK = "documents/check";

    /** Sorts after every module. */
    static final String REPORTS = "~-reports";

    /** Sorts after the reports. */
    static final String IMPORTS = "~0-imports";

    private final List<ServiceRegistration<ModuleViews>> registrations;

    private record Part(String module, List<View<?>> views, List<MenuEntry> menu, List<MenuEntry> beginnings)
            implements ModuleViews {
        Part {
            views = List.copyOf(views);
            menu = List.copyOf(menu);
            beginnings = List.copyOf(beginnings);
        }
    }

    /** Called by Declarative Services when the core is up. */
    @Activate
    public OwnPages(
            BundleContext context,
            @Reference Tasks tasks,
            @Reference IssuedDocuments issued,
            @Reference Accounts accounts,
            @Reference Modules modules,
            @Reference ModuleRecords records,
            @Reference Policy policy,
            @Reference PolicyProposals proposals,
            @Reference ReferenceLists lists,
            @Reference Imports imports,
            @Reference ImportMappings mappings,
            @Reference AuditTrail trail,
            @Reference Reports reports,
            @Reference(target = "(hearth.modules=left-out)") Supplier<List<String>> leftOut) {
        registrations = List.of(
                context.registerService(ModuleViews.class, home(tasks, modules, issued), null),
                context.registerService(ModuleViews.class, reports(reports), null),
                context.registerService(ModuleViews.class, imports(new ImportServices(imports, mappings)), null),
                context.registerService(
                        ModuleViews.class,
                        administration(
                                accounts,
                                page -> new ModulesPage(page, modules, records, leftOut),
                                new PolicyServices(policy, proposals),
                                lists,
                                trail),
                        null));
    }

    static ModuleViews home(Tasks tasks, Modules modules, IssuedDocuments issued) {
        return new Part(
                HOME,
                List.of(
                        new View<>(
                                "",
                                MyDay.class,
                                Shell.EVERYONE,
                                page -> new MyDay(page, tasks, new ModuleChanges(modules))),
                        new View<>(CHECK, CheckPage.class, Shell.EVERYONE, page -> new CheckPage(page, issued))),
                List.of(new MenuEntry("", "home.title", "calendar-clock", 1, Shell.EVERYONE)),
                List.of());
    }

    static ModuleViews reports(Reports reports) {
        return new Part(
                REPORTS,
                List.of(
                        new View<>("reports", ReportsPage.class, Reports.READ, page -> new ReportsPage(page, reports)),
                        new View<>(
                                "reports/:indicator",
                                IndicatorPage.class,
                                Reports.READ,
                                page -> new IndicatorPage(page, reports)),
                        new View<>(
                                "reports/:indicator/:line/:part",
                                BehindPage.class,
                                Reports.READ,
                                page -> new BehindPage(page, reports))),
                List.of(new MenuEntry("reports", "reports.title", "chart", 1, Reports.READ)),
                List.of());
    }

    static ModuleViews imports(ImportServices services) {
        return new Part(
                IMPORTS,
                List.of(
                        new View<>("import", ImportsPage.class, Imports.USE, page -> new ImportsPage(page, services)),
                        new View<>(
                                "import/mappings",
                                MappingsPage.class,
                                Imports.USE,
                                page -> new MappingsPage(page, services.mappings())),
                        new View<>(
                                "import/mappings/:mapping",
                                MappingPage.class,
                                Imports.USE,
                                page -> new MappingPage(page, services))),
                List.of(new MenuEntry("import", "imports.title", "upload", 1, Imports.USE)),
                List.of(new MenuEntry("import", "imports.new", "upload", 1, Imports.USE)));
    }

    static ModuleViews administration(
            Accounts accounts,
            Function<PageContext, ModulesPage> modules,
            PolicyServices policy,
            ReferenceLists lists,
            AuditTrail trail) {
        return new Part(
                Navigation.ADMINISTRATION,
                List.of(
                        new View<>(
                                "admin/users", UsersPage.class, Accounts.MANAGE, page -> new UsersPage(page, accounts)),
                        new View<>("admin/modules", ModulesPage.class, Modules.SWITCH, modules),
                        new View<>("admin/policy", PolicyPage.class, Policy.READ, page -> new PolicyPage(page, policy)),
                        new View<>(
                                "admin/lists",
                                ListsPage.class,
                                ReferenceLists.READ,
                                page -> new ListsPage(page, lists)),
                        new View<>(
                                "admin/audit", AuditPage.class, AuditTrail.READ, page -> new AuditPage(page, trail))),
                List.of(
                        new MenuEntry("admin/users", "admin.users.title", "users", 1, Accounts.MANAGE),
                        new MenuEntry("admin/modules", "admin.modules.title", "puzzle-piece", 2, Modules.SWITCH),
                        new MenuEntry("admin/policy", "admin.policy.title", "sliders", 3, Policy.READ),
                        new MenuEntry("admin/lists", "admin.lists.title", "list-ol", 4, ReferenceLists.READ),
                        new MenuEntry("admin/audit", "admin.audit.title", "file-search", 5, AuditTrail.READ)),
                List.of(new MenuEntry("admin/users?new", "admin.users.new", "user", 1, Accounts.MANAGE)));
    }

    /** Withdraws the pages. */
    @Deactivate
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
