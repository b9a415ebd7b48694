package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.job.Jobs;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.security.Caller;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.contact.Told;
import org.hearth.family.family.FamilyId;
import org.hearth.family.inspection.Answer;
import org.hearth.family.inspection.NewRecordRequest;
import org.hearth.family.inspection.Outcome;
import org.hearth.family.inspection.RecordRequestId;
import org.hearth.family.inspection.RecordRequests;
import org.hearth.family.inspection.RequestKind;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.privacy.ArchiveOrder;
import org.hearth.family.privacy.ArchiveReason;
import org.hearth.family.privacy.FamilyArchives;
import org.hearth.family.privacy.FamilyTables;
import org.hearth.testkit.Rule;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FamilyArchivesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final FamilyArchives archives = prairie.get(FamilyArchives.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule("B-10")
    void theAgencysCopyHoldsEverybodyTheDocumentsAndTheProofOfEachFile() throws Exception {
        home.sign(home.common());
        prairie.family("F2", "Fremd", "FA02");

        var files = archive(ArchiveOrder.forAgency(home.family, ArchiveReason.MOVE, Locale.ENGLISH));

        assertThat(text(files, "data/fam_person.csv"))
                .contains("Rosa", "Jan", "Leo", "Mia", "Ben")
                .doesNotContain("Fremd");
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("documents/") && name.endsWith(".pdf"));
        assertThat(text(files, "index.html")).contains("lang=\"en\"", "People");
        proveManifest(files);
    }

    @Test
    @Rule({"B-10", "B-11"})
    void theParentsCopyTellsOfTheChildAndTheAskingParentOnly() throws Exception {
        home.sign(home.common());
        var request = receive();

        var files = archive(ArchiveOrder.forParent(home.family, request, Locale.of("es")));

        assertThat(text(files, "data/fam_person.csv"))
                .contains("Rosa", "Leo")
                .doesNotContain("Jan")
                .doesNotContain("Mia")
                .doesNotContain("Ben");
        assertThat(text(files, "data/fam_family_member.csv"))
                .contains(home.child.id().value().toString())
                .doesNotContain(home.teen.id().value().toString());
        assertThat(files).doesNotContainKeys("data/core_task.csv", "data/fam_transfer.csv");
        assertThat(text(files, "index.html")).contains("lang=\"es\"", "se hayan omitido");
        proveManifest(files);
    }

    @Test
    @Rule("B-10")
    void theParentsCopyLeavesOutWhatTheOtherParentSaidAndWhatWasEnteredByMistake() throws Exception {
        var contacts = prairie.get(Contacts.class);
        prairie.as(Prairie.ADVOCATE, () -> {
            var talk = NewContact.of(home.family, ContactType.PHONE, TODAY);
            contacts.log(talk.with(Set.of(home.mother.id())).telling(told("Rosa was glad")), Reasons.NONE);
            contacts.log(talk.with(Set.of(home.father.id())).telling(told("Jan has lost his job")), Reasons.NONE);
            contacts.log(talk.telling(told("Nobody knows whom this is about")), Reasons.NONE);
            var wrong = contacts.log(talk.with(Set.of(home.mother.id())).telling(told("Another Rosa")), Reasons.NONE);
            contacts.takeOut(wrong, 1, "another family");
        });

        var files = archive(ArchiveOrder.forParent(home.family, receive(), Locale.ENGLISH));

        assertThat(text(files, "data/fam_contact.csv"))
                .contains("Rosa was glad")
                .doesNotContain("Jan has lost his job")
                .doesNotContain("Nobody knows")
                .doesNotContain("Another Rosa");
    }

    @Test
    @Rule("B-10")
    void whomACourtKeepsAwayFromAnotherAdultOfTheFamilyGetsNoCopy() {
        prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(LegalOrders.class)
                        .add(new LegalOrderDraft(
                                LegalOrderKind.NO_CONTACT,
                                Set.of(home.mother.id()),
                                Set.of(home.father.id()),
                                TODAY,
                                null,
                                OrderText.UNKNOWN)));
        var request = receive();
        assertThat(home.refusals(
                        ConsentHome.PRIVACY,
                        () -> archives.start(ArchiveOrder.forParent(home.family, request, Locale.ENGLISH))))
                .extracting(Refusal::label)
                .containsExactly("E-CONSENT B-10");
    }

    private static Told told(String words) {
        return new Told(Set.of(), YesNoUnknown.YES, "", words);
    }

    @Test
    @Rule("B-10")
    void aRefusedRequestIsNotAnsweredByACopy() {
        var request = receive();
        prairie.as(ConsentHome.PRIVACY, () -> {
            var requests = prairie.get(RecordRequests.class);
            requests.answer(
                    request, requests.get(request).version(), new Answer(Outcome.REFUSED, "A court holds it.", TODAY));
        });
        assertThat(home.refusals(
                        ConsentHome.PRIVACY,
                        () -> archives.start(ArchiveOrder.forParent(home.family, request, Locale.ENGLISH))))
                .extracting(Refusal::label)
                .containsExactly("E-STATE B-10");
    }

    @Test
    void aRequestOfAnotherFamilyOpensNothing() {
        var request = receive();
        FamilyId other = prairie.family("F2", "Fremd", "FA02");
        assertThatThrownBy(() -> prairie.as(
                        ConsentHome.PRIVACY,
                        () -> archives.start(ArchiveOrder.forParent(other, request, Locale.ENGLISH))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhoHadItMadeFetchesItAndOnlyForADay() throws Exception {
        var job = made(ArchiveOrder.forAgency(home.family, ArchiveReason.LEGAL, Locale.ENGLISH));
        var colleague = TestPlatform.staff("PO02", "privacy_officer");

        assertThat(prairie.as(colleague, () -> archives.find(job))).isEmpty();
        assertThatThrownBy(() -> prairie.as(Prairie.MANAGER, () -> archives.find(job)))
                .isInstanceOf(AccessDenied.class);
        assertThat(prairie.as(ConsentHome.PRIVACY, () -> archives.find(job))).isPresent();

        prairie.later(1);
        assertThat(prairie.as(ConsentHome.PRIVACY, () -> archives.find(job))).isEmpty();
    }

    @Test
    void theOrderAndTheFetchingStandInTheTrailWithTheReason() throws Exception {
        archive(ArchiveOrder.forAgency(home.family, ArchiveReason.REVIEW, Locale.ENGLISH));

        var entries = prairie.as(
                Caller.SYSTEM,
                () -> prairie.get(AuditTrail.class).read(AuditFilter.ALL).page(PageRequest.first(50)));
        assertThat(entries.rows())
                .filteredOn(each -> each.action() == AuditAction.EXPORT)
                .extracting(AuditEntry::record)
                .containsOnly(home.family.value())
                .hasSize(2);
    }

    @Test
    void whatIsRemovedIsGoneFromEveryTableAndOthersStay() {
        home.sign(home.common());
        receive();
        var other = prairie.family("F2", "Fremd", "FA02");
        var records = prairie.get(KeptRecords.class);
        var work = prairie.get(UnitOfWork.class);
        var of = subjects(
                home.family,
                home.mother.id().value(),
                home.father.id().value(),
                home.child.id().value(),
                home.teen.id().value(),
                home.baby.id().value());

        var before = count(of);
        Map<String, Long> removed = work.write(em -> records.remove(of));

        assertThat(before).containsKeys("fam_family", "fam_person", "fam_release", "core_document", "core_task");
        assertThat(removed).containsAllEntriesOf(before);
        assertThat(count(of)).isEmpty();
        assertThat(count(subjects(other))).containsKey("fam_family");
    }

    @Test
    void nothingIsRemovedWhileAnotherRecordNamesSomebodyOfIt() {
        home.sign(home.common());
        var records = prairie.get(KeptRecords.class);
        var work = prairie.get(UnitOfWork.class);
        var mother = Map.of(FamilyTables.PERSON, Set.of(home.mother.id().value()));

        assertThatThrownBy(() -> work.run(em -> records.remove(mother))).isInstanceOf(RuleViolation.class);
        assertThat(count(mother)).containsKeys("fam_person", "fam_relationship", "core_document");
    }

    private Map<String, Long> count(Map<String, Set<UUID>> subjects) {
        return prairie.get(UnitOfWork.class)
                .write(em -> prairie.get(KeptRecords.class).count(subjects));
    }

    private static Map<String, Set<UUID>> subjects(FamilyId family, UUID... people) {
        return Map.of(FamilyTables.FAMILY, Set.of(family.value()), FamilyTables.PERSON, Set.of(people));
    }

    private RecordRequestId receive() {
        return prairie.as(
                Prairie.ADVOCATE,
                () -> prairie.get(RecordRequests.class)
                        .receive(new NewRecordRequest(
                                home.family,
                                home.child.id(),
                                home.mother.id(),
                                "Rosa Muster",
                                RequestKind.COPY,
                                "",
                                TODAY)));
    }

    private Map<String, byte[]> archive(ArchiveOrder order) throws Exception {
        var job = made(order);
        var bytes = new ByteArrayOutputStream();
        prairie.as(ConsentHome.PRIVACY, () -> archives.send(job, bytes));
        return unpacked(bytes.toByteArray());
    }

    private UUID made(ArchiveOrder order) throws InterruptedException {
        var job = prairie.as(ConsentHome.PRIVACY, () -> archives.start(order));
        Optional<Jobs.State> state = state(job);
        while (state.filter(Jobs.State::running).isPresent()) {
            Thread.sleep(10);
            state = state(job);
        }
        assertThat(state.map(Jobs.State::problem)).contains("");
        return job;
    }

    private Optional<Jobs.State> state(UUID job) {
        return prairie.as(ConsentHome.PRIVACY, () -> prairie.get(Jobs.class).state(job));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static void proveManifest(Map<String, byte[]> files) throws NoSuchAlgorithmException {
        var manifest = text(files, "manifest.csv");
        var digest = MessageDigest.getInstance("SHA-256");
        for (var name : List.copyOf(files.keySet())) {
            if (!name.equals("manifest.csv")) {
                assertThat(manifest)
                        .contains('"' + name + '"')
                        .contains(HexFormat.of().formatHex(digest.digest(files.get(name))));
            }
        }
    }
}
