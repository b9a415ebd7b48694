package org.hearth.family;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.DocumentCopy;
import org.hearth.core.document.PaperSize;
import org.hearth.core.security.Caller;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.AgencyAdministration;
import org.hearth.family.agency.Holiday;
import org.hearth.family.agency.Holidays;
import org.hearth.family.agency.Organization;
import org.hearth.family.agency.OrganizationDraft;
import org.hearth.family.agency.OrganizationId;
import org.hearth.family.agency.OrganizationKind;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramDraft;
import org.hearth.family.agency.ProgramId;
import org.hearth.family.agency.ProgramKind;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.agency.ProgramYearId;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteDraft;
import org.hearth.family.agency.SiteId;
import org.hearth.family.agency.SiteKind;
import org.hearth.family.agency.SiteWork;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffId;
import org.hearth.family.agency.YearDraft;
import org.hearth.family.assignment.AssignmentId;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.assignment.Handover;
import org.hearth.family.assignment.MainSeen;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.assignment.NewTransfer;
import org.hearth.family.assignment.TransferId;
import org.hearth.family.assignment.Transfers;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.Giver;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseSignature;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Revocation;
import org.hearth.family.consent.SignatureWay;
import org.hearth.family.contact.ContactId;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.HandedCopies;
import org.hearth.family.disclosure.HandedCopy;
import org.hearth.family.disclosure.Sharing;
import org.hearth.family.emergency.EmergencyAccess;
import org.hearth.family.emergency.EmergencyOpeningId;
import org.hearth.family.emergency.EmergencyRequest;
import org.hearth.family.family.Custody;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.family.Relationships;
import org.hearth.family.flag.RestrictedFlags;
import org.hearth.family.household.Address;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.RecordRequestId;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.merge.Duplicates;
import org.hearth.family.merge.MergeId;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.merge.PairId;
import org.hearth.family.merge.PersonMerges;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderId;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.ContactKind;
import org.hearth.family.person.ContactPoints;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.ExternalIds;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonDraft;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.privacy.ArchiveOrder;
import org.hearth.family.privacy.ArchiveReason;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.ReferralFilter;
import org.hearth.family.referral.ReferralId;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralWorkflow;
import org.hearth.family.referral.Referrals;
import org.hearth.family.reporting.ReportingFamilies;
import org.hearth.family.resource.ResourceDraft;
import org.hearth.family.resource.ResourceFilter;
import org.hearth.family.resource.ResourceId;
import org.hearth.family.resource.Resources;
import org.hearth.family.retention.LegalHoldId;
import org.hearth.family.retention.LegalHolds;
import org.hearth.family.retention.PurgeDraft;
import org.hearth.family.retention.PurgeReason;
import org.hearth.family.retention.RetentionSource;
import org.hearth.family.sample.FamilySamples;
import org.hearth.family.staff.LimitDraft;
import org.hearth.family.staff.SkillDraft;
import org.hearth.family.staff.SkillKind;
import org.hearth.family.staff.StaffLimits;
import org.hearth.family.staff.StaffSkills;
import org.hearth.family.staff.StaffTrainings;
import org.hearth.family.staff.TrainingDraft;
import org.hearth.testkit.Arguments;
import org.hearth.testkit.TestPlatform;

/** One family with one of everything, so that every service finds what it is asked about. */
final class FilledRecord {

    private static final String ADVOCATE = "FA01";
    private static final LocalDate ENTRY = LocalDate.of(2026, 8, 17);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final PrintChoice PRINT = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);
    private static final ReferralDraft FOOD =
            ReferralDraft.quick("FS_FOOD", Destination.named("City Food Pantry"), ReferralDraft.LATER);

    private final TestPlatform platform;
    private final FamilyId family = FamilyId.next();
    private final NewPerson mother = NewPerson.of(PersonName.of("Rosa", "Muster"), LocalDate.of(1986, 5, 1));
    private final NewPerson child = NewPerson.of(PersonName.of("Leo", "Muster"), LocalDate.of(2022, 3, 9));
    private final NewPerson twice = NewPerson.of(PersonName.of("Leo", "Muster"), LocalDate.of(2022, 3, 9));
    private final NewPerson merged = NewPerson.of(PersonName.of("Rosa", "Muster"), LocalDate.of(1986, 5, 1));
    private final HouseholdId home = HouseholdId.next();

    FilledRecord(TestPlatform platform) {
        this.platform = platform;
    }

    /** Fills the record, and gives what its services may be asked. */
    Arguments fill(Arguments arguments) {
        var samples = new FamilySamples(
                get(Agency.class),
                get(StaffDirectory.class),
                get(FamilyIntake.class),
                get(org.hearth.core.security.Agency.class));
        platform.access().as(Caller.SYSTEM, () -> {
            samples.demonstrate();
            get(FamilyIntake.class).load(batch());
        });
        platform.access().as(TestPlatform.staff(ADVOCATE, "family_advocate"), () -> {
            work(arguments);
            staff(arguments);
        });
        platform.access().as(TestPlatform.staff("FSM01", "family_services_manager"), () -> {
            caseload(arguments);
            duplicates(arguments);
        });
        platform.access().as(TestPlatform.staff("FA02", "family_advocate"), () -> emergency(arguments));
        words(arguments);
        platform.access().as(Caller.SYSTEM, () -> {
            agency(arguments);
            hold(arguments);
        });
        return arguments.workedWithBy(ADVOCATE).with(FamilyId.class, family).with(PersonId.class, child.id());
    }

    private void emergency(Arguments arguments) {
        var request = EmergencyRequest.byNumber("C1", "Child hurt, mother not reached");
        var opened = get(EmergencyAccess.class).open(request);
        arguments
                .with(EmergencyRequest.class, request)
                .with(EmergencyOpeningId.class, opened.opening().orElseThrow().id());
    }

    private FamilyBatch batch() {
        return new FamilyBatch()
                .add(new NewFamily(family, "C1", "", mother.id(), null, "", Set.of(new ExternalId("files", "C1"))))
                .add(mother)
                .add(child)
                .add(twice)
                .add(merged)
                .add(new NewMember(family, twice.id(), FamilyRole.CHILD_ENROLLED, ENTRY))
                .add(new NewMember(family, merged.id(), FamilyRole.PARENT, ENTRY))
                .add(new NewMember(family, mother.id(), FamilyRole.PARENT, ENTRY))
                .add(new NewMember(family, child.id(), FamilyRole.CHILD_ENROLLED, ENTRY))
                .add(new NewHousehold(home, "Home", Address.UNKNOWN, false, ENTRY))
                .add(new NewResident(home, child.id(), ENTRY, 100, true))
                .add(new NewAssignment(family, ADVOCATE, AssignmentKind.MAIN, ENTRY, ""));
    }

    private void work(Arguments arguments) {
        var phone =
                new NewContactPoint(child.id(), ContactKind.PHONE, "785-555-0101", YesNoUnknown.YES, false, 1, ENTRY);
        var contact = NewContact.of(family, ContactType.PHONE, TODAY);
        var member = get(Families.class).members(family).getLast();
        var order = order();
        var referral = get(Referrals.class).refer(family, "family-record", FOOD, TODAY, Reasons.NONE);
        var slip = get(ReferralPapers.class).slip(referral, ReferralPapers.Handing.FAMILY, PRINT, Reasons.NONE);
        var asked =
                new NewRecordRequest(family, child.id(), mother.id(), "Rosa Muster", RequestKind.INSPECT, "", TODAY);
        var release = release(arguments);
        var form = get(Releases.class).documents(release).getFirst().id();
        var handed = new HandedCopy(CopyHolder.FAMILY, get(SiteTime.class).today(), CopyWay.HAND, "");
        arguments
                .in(ContactPoints.class, UUID.class, get(People.class).addContactPoint(phone))
                .in(Relationships.class, UUID.class, get(Relationships.class).add(kinship()))
                .in(PersonFacts.class, UUID.class, formerName())
                .in(
                        RestrictedFlags.class,
                        UUID.class,
                        get(RestrictedFlags.class).add(child.id(), "hiv", ""))
                .in(RestrictedFlags.class, String.class, "sud")
                .in(ReportingFamilies.class, UUID.class, counted())
                .in(ExternalIds.class, UUID.class, get(ExternalIds.class).add(child.id(), "ChildPlus", "4711"))
                .in(ReferralPapers.class, UUID.class, slip.id())
                .in(Releases.class, UUID.class, form)
                .in(HandedCopies.class, UUID.class, form)
                .with(HandedCopy.class, handed)
                .with(DocumentCopy.class, get(HandedCopies.class).give(form, handed))
                .with(NewContactPoint.class, phone)
                .with(NewContact.class, contact)
                .with(ContactId.class, get(Contacts.class).log(contact, Reasons.NONE))
                .with(Memberships.Row.class, new Memberships.Row(family, member.id(), member.version()))
                .with(LegalOrderDraft.class, order)
                .with(LegalOrderId.class, get(LegalOrders.class).add(order))
                .with(ResourceId.class, get(Resources.class).add(ResourceDraft.of("City Food Pantry", "FS_FOOD")))
                .with(ReferralId.class, referral)
                .in(
                        Referrals.class,
                        long.class,
                        get(Referrals.class).get(referral).version())
                .with(NewRecordRequest.class, asked)
                .with(RecordRequestId.class, get(RecordRequests.class).receive(asked))
                .with(ReleaseId.class, release);
    }

    private void caseload(Arguments arguments) {
        var main = get(Assignments.class).of(family).getFirst();
        var seen = MainSeen.of(main.id(), main.version());
        var wanted = new NewTransfer(family, "FA02", TODAY, "fewer families");
        arguments
                .with(AssignmentId.class, main.id())
                .with(
                        StaffId.class,
                        get(StaffDirectory.class)
                                .findByCode(ADVOCATE)
                                .orElseThrow()
                                .id())
                .with(MainSeen.class, seen)
                .with(NewTransfer.class, wanted)
                .with(
                        Handover.class,
                        new Handover(List.of(new Handover.Line(family, "FA02", seen)), TODAY, "fewer families"))
                .with(TransferId.class, get(Transfers.class).offer(wanted, seen));
    }

    private void duplicates(Arguments arguments) {
        var merges = get(PersonMerges.class);
        arguments
                .with(
                        PairId.class,
                        get(Duplicates.class)
                                .between(child.id(), twice.id())
                                .orElseThrow()
                                .id())
                .with(MergeId.class, merges.merge(one(mother, merged)))
                .with(MergeRequest.class, one(child, twice));
    }

    private MergeRequest one(NewPerson survivor, NewPerson other) {
        return new MergeRequest(side(survivor), side(other), Set.of());
    }

    private MergeRequest.Side side(NewPerson person) {
        return new MergeRequest.Side(
                person.id(), get(People.class).get(person.id()).version());
    }

    private UUID formerName() {
        return get(PersonFacts.class).addFormerName(child.id(), PersonName.of("Leo", "Sample"), ENTRY);
    }

    private UUID counted() {
        var reporting = get(ReportingFamilies.class);
        var year = reporting.of(child.id(), TODAY).getFirst().year().id();
        return reporting.choose(child.id(), year, family);
    }

    /** What is known of the advocate. */
    private void staff(Arguments arguments) {
        var worker =
                get(StaffDirectory.class).findByCode(ADVOCATE).orElseThrow().id();
        var training = new TrainingDraft("First aid", "", TODAY, null);
        var skill = new SkillDraft(SkillKind.LANGUAGE, "es", "");
        var limit = new LimitDraft("No visits after dark", TODAY, null);
        arguments
                .with(TrainingDraft.class, training)
                .with(SkillDraft.class, new SkillDraft(SkillKind.OTHER, "", "Drives a van"))
                .with(LimitDraft.class, limit)
                .in(StaffTrainings.class, UUID.class, get(StaffTrainings.class).add(worker, training))
                .in(StaffSkills.class, UUID.class, get(StaffSkills.class).add(worker, skill))
                .in(StaffLimits.class, UUID.class, get(StaffLimits.class).add(worker, limit));
    }

    private NewRelationship kinship() {
        return new NewRelationship(mother.id(), child.id(), "parent", Custody.SOLE, true);
    }

    private LegalOrderDraft order() {
        return new LegalOrderDraft(
                LegalOrderKind.NO_CONTACT, Set.of(mother.id()), Set.of(child.id()), ENTRY, null, OrderText.UNKNOWN);
    }

    private ReleaseId release(Arguments arguments) {
        var draft = new ReleaseDraft(
                Set.of(child.id()),
                new Giver(mother.id(), "Rosa Muster", Authority.PARENT),
                List.of(new Recipient(Recipient.Kind.ORGANIZATION, "Elm Clinic")),
                Purpose.of("health_care"),
                Set.of("attendance"),
                "",
                Set.of("phone"),
                TODAY,
                TODAY.plusYears(1),
                false);
        var signature = new ReleaseSignature("Rosa Muster", SignatureWay.TYPED, Optional.empty(), true, "");
        var releases = get(Releases.class);
        var id = releases.draft(draft);
        releases.sign(id, 1, signature, PRINT);
        arguments.with(ReleaseDraft.class, draft).with(ReleaseSignature.class, signature);
        return id;
    }

    /** What is typed in, as far as made-up words would not do. */
    private void words(Arguments arguments) {
        var newcomer = NewPerson.of(PersonName.of("Ana", "Muster"), LocalDate.of(1990, 1, 2));
        var share = new Sharing(
                Set.of(child.id()),
                new Receiver("Dr. Lee", "Elm Clinic", ""),
                Purpose.of("health_care"),
                Set.of("attendance"),
                "phone",
                Ground.CONSENT,
                new Sharing.What("Days", Set.of()));
        arguments
                .with(NewPerson.class, newcomer)
                .in(People.class, NewPerson.class, child)
                .in(PersonFacts.class, NewPerson.class, child)
                .with(NewMember.class, new NewMember(family, child.id(), FamilyRole.CHILD_ENROLLED, TODAY))
                .with(PersonDraft.class, new PersonDraft(child.name(), child.birthDate(), Set.of(), Set.of()))
                .with(Languages.class, Languages.UNKNOWN)
                .with(Address.class, Address.UNKNOWN)
                .with(NewHousehold.class, new NewHousehold(home, "Home", Address.UNKNOWN, false, ENTRY))
                .with(NewResident.class, new NewResident(home, child.id(), ENTRY, 100, true))
                .with(HouseholdId.class, home)
                .with(NewRelationship.class, kinship())
                .with(NewAssignment.class, new NewAssignment(family, ADVOCATE, AssignmentKind.COVERING, TODAY, ""))
                .with(FamilyFilter.class, FamilyFilter.ALL)
                .with(OutputStream.class, OutputStream.nullOutputStream())
                .with(ArchiveOrder.class, ArchiveOrder.forAgency(family, ArchiveReason.REVIEW, Locale.ENGLISH))
                .with(
                        FamilyBatch.class,
                        new FamilyBatch().add(new NewFamily(FamilyId.next(), "C2", "", null, null, "", Set.of())))
                .with(ResourceDraft.class, ResourceDraft.of("Plains Food Bank", "FS_FOOD"))
                .with(ResourceFilter.class, ResourceFilter.ALL)
                .with(ReferralDraft.class, FOOD)
                .with(ReferralFilter.class, ReferralFilter.ALL)
                .in(Referrals.class, String.class, ReferralWorkflow.CONTACT)
                .in(Relationships.class, String.class, "parent")
                .with(Revocation.class, new Revocation(NOW, "Rosa Muster", "phone"))
                .with(YearMonth.class, YearMonth.from(TODAY))
                .with(Sharing.class, share)
                .with(Reasons.class, Reasons.NONE)
                .with(ZoneId.class, ZoneId.of("America/Chicago"))
                .with(Organization.class, new Organization(OrganizationId.next(), "Elm", OrganizationKind.OTHER, ZONE))
                .with(SiteWork.class, new NoWork())
                .with(RetentionSource.class, families -> Map.of())
                .with(PurgeDraft.class, new PurgeDraft(family, PurgeReason.ORDERED, "", ""))
                .with(Program.class, new Program(ProgramId.next(), ProgramKind.HS, "Head Start", MonthDay.of(8, 1)))
                .with(
                        ProgramYear.class,
                        new ProgramYear(ProgramYearId.next(), ProgramId.next(), "2027", TODAY, TODAY.plusYears(1)));
    }

    /** The agency's own records, as an administrator changes them. */
    private void agency(Arguments arguments) {
        var administration = get(AgencyAdministration.class);
        var program = administration.programs().getFirst().id();
        var holiday = new Holiday(null, TODAY.plusDays(7), "Founders' Day");
        get(Holidays.class).add(holiday);
        arguments
                .with(
                        OrganizationId.class,
                        administration.organizations().getFirst().id())
                .with(OrganizationDraft.class, new OrganizationDraft("Elm", OrganizationKind.OTHER, ZONE.getId(), null))
                .with(SiteId.class, administration.sites().getFirst().id())
                .with(SiteDraft.class, new SiteDraft("Elm", SiteKind.OFFICE, "", ZONE.getId(), YesNoUnknown.UNKNOWN))
                .with(ProgramId.class, program)
                .with(ProgramDraft.class, new ProgramDraft(ProgramKind.HS, "Elm", 8, 1))
                .with(
                        ProgramYearId.class,
                        get(Agency.class).years(program).getFirst().id())
                .with(YearDraft.class, new YearDraft("2030", TODAY.plusYears(4), TODAY.plusYears(5)))
                .with(Holiday.class, holiday);
    }

    private void hold(Arguments arguments) {
        var holds = get(LegalHolds.class);
        arguments.with(LegalHoldId.class, holds.place(family, "The court keeps its papers for a case"));
    }

    private record NoWork() implements SiteWork {

        @Override
        public String words() {
            return "";
        }

        @Override
        public long running(Site site) {
            return 0;
        }
    }

    private <T> T get(Class<T> service) {
        return platform.get(service);
    }
}
