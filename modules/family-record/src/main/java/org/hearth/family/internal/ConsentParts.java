package org.hearth.family.internal;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.module.DailyWork;
import org.hearth.core.module.ModuleService;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.security.Agency;
import org.hearth.core.task.SubjectNames;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.workflow.Workflow;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.family.consent.ConsentCore;
import org.hearth.family.consent.ConsentDocuments;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.ReleasePapers;
import org.hearth.family.consent.ReleaseUpkeep;
import org.hearth.family.consent.Releases;
import org.hearth.family.disclosure.DisclosureLists;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.disclosure.Statements;
import org.hearth.family.family.Families;
import org.hearth.family.inspection.Extracts;
import org.hearth.family.inspection.InspectionDocuments;
import org.hearth.family.inspection.InspectionLists;
import org.hearth.family.inspection.Openings;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestNames;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.person.People;
import org.hearth.family.privacy.PrivacyLists;
import org.hearth.family.scope.FamilyScope;

/** Consent, disclosure and inspection: one part of the module, put together here. */
final class ConsentParts {

    static final List<PolicyParameter<?>> PARAMETERS =
            List.of(ComingOfAge.LEAP_BIRTHDAY, Releases.MINOR_AGE, RecordRequests.DAYS);
    static final List<ReferenceList> LISTS = Stream.of(
                    ConsentLists.ALL, List.of(DisclosureLists.BASIS, PrivacyLists.REASON), InspectionLists.ALL)
            .flatMap(List::stream)
            .toList();
    static final List<DocumentTemplate> DOCUMENTS = Stream.concat(
                    ConsentDocuments.ALL.stream(), Stream.of(InspectionDocuments.REPLY))
            .toList();
    static final List<Workflow<?, ?>> WORKFLOWS = List.of(Releases.workflow(), RecordRequests.workflow());

    private final List<ModuleService<?>> services;
    private final RequestNames requestNames;
    private final SharingGate gate;
    private final RecordRequests requests;
    private final ReleaseUpkeep upkeep;
    private final DocumentGuard releasePapers;

    /** What the platform prints, files and reminds with. */
    record Office(
            DocumentPrinter printer,
            StoredDocuments archive,
            DocumentCopies copies,
            Messages messages,
            Agency agency,
            Tasks tasks,
            AuditTrail trail) {}

    /** Who the record knows. */
    record Known(FamilyScope scope, People people, Families families, LegalOrders orders) {}

    ConsentParts(ConsentCore core, Known known, Office office) {
        var desk = core.desk();
        var people = known.people();
        var papers = new ReleasePapers(office.printer(), office.archive(), office.messages(), office.agency());
        var releases = new Releases(core, known.scope(), people, papers);
        releasePapers = releases.guard();
        var log = new DisclosureLog(desk, known.scope());
        var statements = new Statements(desk, people);
        requests = new RecordRequests(core, known.families(), people, office.tasks(), statements);
        requestNames = new RequestNames(requests);
        gate = new SharingGate(core, people, releases, known.orders());
        upkeep = new ReleaseUpkeep(core, known.scope(), people, office.tasks());
        services = List.of(
                new ModuleService<>(Releases.class, releases),
                new ModuleService<>(ReleaseUpkeep.class, upkeep),
                new ModuleService<>(SharingGate.class, gate),
                new ModuleService<>(HandedCopies.class, new HandedCopies(desk, office.copies(), gate)),
                new ModuleService<>(
                        Openings.class, new Openings(desk, known.families(), office.archive(), office.trail())),
                new ModuleService<>(DisclosureLog.class, log),
                new ModuleService<>(Statements.class, statements),
                new ModuleService<>(RecordRequests.class, requests),
                new ModuleService<>(
                        Extracts.class,
                        new Extracts(
                                desk,
                                requests,
                                log,
                                new Extracts.Readers(people, statements),
                                new Extracts.Press(office.printer(), office.messages(), office.agency()))));
    }

    RecordRequests requests() {
        return requests;
    }

    SharingGate gate() {
        return gate;
    }

    DocumentGuard releasePapers() {
        return releasePapers;
    }

    /** What is done once a day. */
    DailyWork dailyWork() {
        return new DailyWork("fam.releases", upkeep::run);
    }

    SubjectNames requestNames() {
        return requestNames;
    }

    List<ModuleService<?>> services() {
        return services;
    }
}
