package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.UnitOfWork;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.Relationships;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.retention.LegalHolds;
import org.hearth.family.retention.PurgeState;
import org.hearth.family.retention.RetentionPolicy;
import org.hearth.family.retention.Tombstone;
import org.hearth.family.retention.Tombstones;
import org.hearth.testkit.RecordCoverage;
import org.hearth.testkit.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A record is removed when one proposes it and another approves it; then nothing of it is left but a tombstone. */
@Rule("C11")
final class PurgesTest {

    private static final Set<String> MAY_NAME_IT = Set.of("core_audit", "fam_tombstone", "fam_tombstone_key");

    private final OldFamily old = new OldFamily();
    private final Prairie prairie = old.prairie;

    @AfterEach
    void close() {
        old.close();
    }

    @Test
    void nothingIsLeftButTheTrailAndATombstoneThatNamesNobody() {
        assertThat(naming()).contains("fam_family", "core_attachment", "core_draft", "fam_search_key");
        assertThat(found("rosa")).isNotEmpty();
        var counts = old.preview().counts();
        assertThat(counts).containsKeys("core_document", "core_document_content", "core_attachment_part");

        old.remove();

        assertThat(naming()).isEmpty();
        assertThat(rows("core_attachment_part")).isZero();
        assertThat(rows("core_document_content")).isZero();
        assertThat(found("rosa")).isEmpty();
        assertThat(found("C1")).isEmpty();
        assertThatThrownBy(() -> prairie.as(
                        ConsentHome.PRIVACY, () -> prairie.get(Families.class).get(old.family)))
                .isInstanceOf(NotFound.class);
        assertThat(tombstone()).satisfies(stone -> {
            assertThat(stone.number()).isEqualTo("C1");
            assertThat(stone.proposedBy()).isEqualTo("Staff PO02");
            assertThat(stone.approvedBy()).isEqualTo("Staff PO01");
            assertThat(stone.rule()).isEqualTo("C11");
            assertThat(stone.counts()).containsEntry("fam_person", counts.get("fam_person"));
        });
        assertThat(told()).noneMatch(each -> each.contains("Rosa") || each.contains("Muster"));
    }

    @Test
    void whoProposesDoesNotApproveAndWhoeverDecidesGetsATaskWithANumber() {
        var id = old.propose();
        assertThat(tasks(ConsentHome.PRIVACY)).extracting(Task::subjectName).containsExactly("C1");

        assertThat(labels(
                        OldFamily.PROPOSER,
                        () -> old.purges.approve(id, old.get(id).version())))
                .containsExactly("E-CONFLICT C11");
        assertThat(labels(
                        OldFamily.PROPOSER,
                        () -> old.purges.decline(id, old.get(id).version(), "")))
                .containsExactly("E-CONFLICT C11");
        assertThat(labels(
                        ConsentHome.PRIVACY,
                        () -> old.purges.withdraw(id, old.get(id).version())))
                .containsExactly("E-CONFLICT C11");

        prairie.as(ConsentHome.PRIVACY, () -> old.purges.decline(id, old.get(id).version(), "A sister is enrolled"));
        assertThat(old.get(id).state()).isEqualTo(PurgeState.DECLINED);
        assertThat(tasks(ConsentHome.PRIVACY)).isEmpty();
        assertThat(naming()).isNotEmpty();
    }

    @Test
    void anAdministratorProposesByNumberSeesNoNameAndDecidesNothing() {
        var preview = prairie.as(OldFamily.ADMINISTRATOR, () -> old.retention.preview(old.family));
        assertThat(preview.number()).isEqualTo("C1");
        assertThat(preview.name()).isEmpty();

        var id = old.propose(OldFamily.ADMINISTRATOR);
        assertThatThrownBy(() -> prairie.as(
                        OldFamily.ADMINISTRATOR,
                        () -> old.purges.approve(id, old.get(id).version())))
                .isInstanceOf(AccessDenied.class);
        assertThat(labels(OldFamily.PROPOSER, old::propose)).containsExactly("E-DUP C11");
    }

    @Test
    void aLegalHoldKeepsTheRecordUntilItIsLifted() {
        var holds = prairie.get(LegalHolds.class);
        var id = old.propose();
        var hold = prairie.as(
                ConsentHome.PRIVACY, () -> holds.place(old.family, "Case 26-118, the agency's lawyer asked"));

        assertThat(labels(
                        ConsentHome.PRIVACY,
                        () -> old.purges.approve(id, old.get(id).version())))
                .containsExactly("E-STATE C11");
        assertThat(prairie.as(Prairie.MANAGER, () -> holds.standing(old.family)))
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).isEmpty());

        prairie.as(ConsentHome.PRIVACY, () -> {
            holds.lift(hold, 1, "The case is closed, says the lawyer");
            old.purges.decline(id, old.get(id).version(), "");
        });
        old.remove();
        assertThat(naming()).isEmpty();
    }

    @Test
    void aChangeSinceTheProposalHasToBeLookedAtFirst() {
        var id = old.propose();
        change();
        assertThat(labels(
                        ConsentHome.PRIVACY,
                        () -> old.purges.approve(id, old.get(id).version())))
                .isNotEmpty()
                .allMatch(each -> each.endsWith("C11"));
        assertThat(old.get(id).state()).isEqualTo(PurgeState.PROPOSED);
    }

    @Test
    void whatChangesAfterTheApprovalIsSeenBeforeAnythingIsRemoved() {
        var id = old.propose();
        var before = naming();
        var job = prairie.as(
                ConsentHome.PRIVACY,
                () -> prairie.get(UnitOfWork.class).<UUID>write(em -> {
                    var started = old.purges.approve(id, old.get(id).version());
                    change();
                    return started;
                }));
        old.settled(job);

        assertThat(old.get(id).state()).isEqualTo(PurgeState.FAILED);
        assertThat(naming()).containsAll(before);
        assertThat(prairie.as(
                        ConsentHome.PRIVACY, () -> prairie.get(Tombstones.class).find(old.family)))
                .isEmpty();
    }

    @Test
    void whoBelongsToAnotherFamilyStaysWithTheirParentsAndWhatACourtOrdered() {
        var other = otherFamilyOf(old.home.child.id());
        var orders = prairie.get(LegalOrders.class);
        var together = Set.of(old.home.father.id(), old.home.child.id());
        prairie.as(
                Prairie.MANAGER,
                () -> orders.add(new LegalOrderDraft(
                        LegalOrderKind.NO_CONTACT,
                        Set.of(old.home.father.id()),
                        Set.of(old.home.child.id()),
                        LocalDate.of(2026, 9, 1),
                        null,
                        OrderText.UNKNOWN)));

        assertThat(old.preview().staying())
                .extracting(each -> each.person())
                .containsExactlyInAnyOrder(old.home.child.id(), old.home.mother.id(), old.home.father.id());
        old.remove();

        var people = prairie.get(People.class);
        prairie.as(ConsentHome.PRIVACY, () -> {
            assertThat(prairie.get(Families.class).members(other)).hasSize(1);
            assertThat(people.get(old.home.child.id()).name().first()).isEqualTo("Leo");
            assertThatThrownBy(() -> people.get(old.home.teen.id())).isInstanceOf(NotFound.class);
            assertThat(orders.keptApart(together, LocalDate.of(2026, 9, 14))).hasSize(1);
            assertThat(prairie.get(Relationships.class).among(together)).hasSize(1);
        });
        assertThat(RecordCoverage.naming(
                        prairie.platform(),
                        Set.of(old.family.value(), old.home.teen.id().value()),
                        MAY_NAME_IT))
                .isEmpty();
    }

    @Test
    void anOldFileBringsItBackOnlyWhenThePrivacyOfficerLetsIt() {
        old.remove();
        var intake = prairie.get(FamilyIntake.class);

        assertThat(prairie.as(Prairie.MANAGER, () -> intake.findRemoved("files", Set.of("C1", "C2"))))
                .containsOnlyKeys("C1");
        assertThat(labels(Prairie.MANAGER, () -> intake.load(again()))).containsExactly("E-STATE C11");

        prairie.as(ConsentHome.PRIVACY, () -> prairie.get(Tombstones.class).giveAgain(old.family));
        prairie.as(Prairie.MANAGER, () -> intake.load(again()));
        assertThat(found("C1")).isNotEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesEverythingAsItWas() {
        var before = TableDump.of(prairie.get(UnitOfWork.class), "fam");
        prairie.get(UnitOfWork.class).run(em -> {
            em.createNativeQuery("create table core_zz as select id as person_id from fam_person with no data")
                    .executeUpdate();
            em.createNativeQuery("alter table core_zz add foreign key (person_id) references fam_person (id)")
                    .executeUpdate();
            em.createNativeQuery("insert into core_zz select id from fam_person")
                    .executeUpdate();
        });

        old.remove();

        var after = TableDump.of(prairie.get(UnitOfWork.class), "fam");
        after.remove("fam_purge");
        before.remove("fam_purge");
        assertThat(after).isEqualTo(before);
        assertThat(found("rosa")).isNotEmpty();
        assertThat(prairie.as(OldFamily.PROPOSER, () -> old.purges.list(true, PageRequest.first(9)))
                        .rows())
                .extracting(each -> each.purge().state())
                .containsExactly(PurgeState.FAILED);
    }

    @Test
    void rowsOfAModuleThatIsOffKeepTheRecord() {
        var work = prairie.get(UnitOfWork.class);
        work.run(em -> {
            em.createNativeQuery("create table zz_visit as select id as family_id from fam_family with no data")
                    .executeUpdate();
            em.createNativeQuery("insert into zz_visit select id from fam_family")
                    .executeUpdate();
        });
        assertThat(old.preview().refusals().values())
                .allSatisfy(each -> assertThat(each).isNotEmpty());
    }

    private void change() {
        prairie.as(
                ConsentHome.PRIVACY, () -> prairie.get(LegalHolds.class).place(old.family, "Case 26-119, see letter"));
        prairie.as(ConsentHome.PRIVACY, () -> {
            var holds = prairie.get(LegalHolds.class);
            holds.standing(old.family).forEach(each -> holds.lift(each.id(), each.version(), "Wrong family, sorry"));
        });
    }

    private FamilyId otherFamilyOf(PersonId person) {
        var other = FamilyId.next();
        var batch = new FamilyBatch()
                .add(new NewFamily(other, "C9", "Fremd", null, null, "", Set.of()))
                .add(new NewMember(other, person, FamilyRole.CHILD_ENROLLED, Prairie.ENTRY));
        prairie.as(Prairie.MANAGER, () -> prairie.get(FamilyIntake.class).load(batch));
        return other;
    }

    private static FamilyBatch again() {
        return new FamilyBatch()
                .add(new NewFamily(FamilyId.next(), "C1", "", null, null, "", Set.of(new ExternalId("files", "C1"))));
    }

    private Set<String> naming() {
        return RecordCoverage.naming(prairie.platform(), old.ids(), MAY_NAME_IT);
    }

    private long rows(String table) {
        return prairie.get(UnitOfWork.class)
                .read(em -> ((Number) em.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    private List<Search.Group> found(String text) {
        return prairie.as(ConsentHome.PRIVACY, () -> prairie.get(Search.class).find(text));
    }

    private Tombstone tombstone() {
        return prairie.as(
                ConsentHome.PRIVACY,
                () -> prairie.get(Tombstones.class).find(old.family).orElseThrow());
    }

    private List<String> told() {
        return prairie
                .as(
                        Caller.SYSTEM,
                        () -> prairie.get(AuditTrail.class)
                                .read(AuditFilter.ALL)
                                .page(PageRequest.first(200)))
                .rows()
                .stream()
                .filter(each -> each.record().equals(old.family.value()))
                .map(AuditEntry::details)
                .map(Map::toString)
                .toList();
    }

    private List<Task> tasks(Caller caller) {
        return prairie.as(caller, () -> prairie.get(Tasks.class).mine()).stream()
                .filter(each -> each.kind().equals(RetentionPolicy.TASK))
                .toList();
    }

    private List<String> labels(Caller caller, Runnable work) {
        return old.home.refusals(caller, work).stream().map(Refusal::label).toList();
    }
}
