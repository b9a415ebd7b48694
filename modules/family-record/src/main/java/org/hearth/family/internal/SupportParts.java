package org.hearth.family.internal;

import java.util.List;
import java.util.stream.Stream;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.module.ModuleService;
import org.hearth.core.module.SampleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;
import org.hearth.core.reference.ReferenceList;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.task.Tasks;
import org.hearth.core.text.Messages;
import org.hearth.core.workflow.WorkflowEngine;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.contact.ContactForms;
import org.hearth.family.contact.ContactLists;
import org.hearth.family.contact.ContactPolicy;
import org.hearth.family.contact.Contacts;
import org.hearth.family.disclosure.SharingGate;
import org.hearth.family.family.Families;
import org.hearth.family.person.People;
import org.hearth.family.referral.ReferralLists;
import org.hearth.family.referral.ReferralNames;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPolicy;
import org.hearth.family.referral.ReferralSharing;
import org.hearth.family.referral.Referrals;
import org.hearth.family.resource.ResourceLists;
import org.hearth.family.resource.ResourcePolicy;
import org.hearth.family.resource.Resources;
import org.hearth.family.sample.ResourceSamples;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** How staff stay in touch with families and help them find what they need: contacts, resources and referrals. */
final class SupportParts {

    static final List<PolicyParameter<?>> PARAMETERS = Stream.of(
                    List.<PolicyParameter<?>>of(ResourcePolicy.STALE_DAYS), ContactPolicy.ALL, ReferralPolicy.ALL)
            .<PolicyParameter<?>>flatMap(List::stream)
            .toList();

    static final List<DocumentTemplate> DOCUMENTS = Stream.concat(
                    ReferralPapers.TEMPLATES.stream(), Stream.of(ContactForms.BLANK))
            .toList();

    static final List<ReferenceList> LISTS = List.of(
            ContactLists.TYPES,
            ContactLists.TOPICS,
            ResourceLists.CATEGORIES,
            ResourceLists.DOMAINS,
            ReferralLists.OUTCOMES);

    private final Contacts contacts;
    private final ContactForms contactForms;
    private final Resources resources;
    private final Referrals referrals;
    private final ReferralPapers papers;
    private final ReferralNames names;

    /** Whom and what it is about. */
    record Known(People people, Families families, Agency agency, StaffDirectory staff, SharingGate gate) {}

    /** What settings, tasks and procedures are asked of. */
    record Duties(Policy policy, Tasks tasks, WorkflowEngine workflows, ReferenceLists lists) {}

    /** What prints and files. */
    record Press(
            DocumentPrinter printer,
            StoredDocuments archive,
            Messages messages,
            org.hearth.core.security.Agency installation) {}

    SupportParts(Desk desk, FamilyScope scope, Known known, Duties duties, Press press) {
        var people = known.people();
        var families = known.families();
        contacts = new Contacts(
                desk,
                scope,
                new Contacts.Around(people, known.staff(), duties.policy(), duties.tasks(), duties.lists()));
        contactForms = new ContactForms(
                desk,
                families,
                contacts,
                new ContactForms.Press(press.printer(), press.messages(), press.installation()));
        resources = new Resources(desk, duties.policy(), duties.lists());
        var sharing = new ReferralSharing(desk.access(), known.gate(), families, press.messages());
        referrals = new Referrals(
                desk,
                scope,
                new Referrals.Around(people, resources, contacts, known.agency(), sharing, duties.lists()),
                new Referrals.Duties(duties.policy(), duties.tasks(), duties.workflows()));
        papers = new ReferralPapers(
                desk,
                referrals,
                sharing,
                new ReferralPapers.Sources(families, known.agency(), known.staff(), resources),
                new ReferralPapers.Press(press.printer(), press.archive(), press.messages()));
        names = new ReferralNames(desk, families);
    }

    Contacts contacts() {
        return contacts;
    }

    Referrals referrals() {
        return referrals;
    }

    ReferralNames names() {
        return names;
    }

    DocumentGuard guard() {
        return papers.guard();
    }

    SampleData samples() {
        return new ResourceSamples(resources);
    }

    List<ModuleService<?>> services() {
        return List.of(
                new ModuleService<>(Contacts.class, contacts),
                new ModuleService<>(ContactForms.class, contactForms),
                new ModuleService<>(Resources.class, resources),
                new ModuleService<>(Referrals.class, referrals),
                new ModuleService<>(ReferralPapers.class, papers));
    }
}
