package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.StaleData;
import org.hearth.core.security.Caller;
import org.hearth.core.task.Task;
import org.hearth.core.task.Tasks;
import org.hearth.core.time.SiteTime;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.EndCause;
import org.hearth.family.consent.Giver;
import org.hearth.family.consent.Lapse;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseSignature;
import org.hearth.family.consent.ReleaseState;
import org.hearth.family.consent.ReleaseUpkeep;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Revocation;
import org.hearth.family.consent.SignatureWay;
import org.hearth.family.consent.Standing;
import org.hearth.testkit.Rule;
import org.hearth.testkit.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReleasesTest {

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final Releases releases = home.releases();

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    @Rule("B-06")
    void aSignedReleaseHoldsAndItsFormIsFiledForBothSides() {
        var id = home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(releases.get(id).state()).isEqualTo(ReleaseState.SIGNED);
            assertThat(releases.documents(id)).hasSize(2);
            assertThat(releases.pdf(id, releases.documents(id).getFirst().id())).startsWith('%', 'P', 'D', 'F');
            assertThat(releases.ofFamily(home.family)).extracting(Release::id).containsExactly(id);
            assertThat(standing(id)).isEmpty();
        });
    }

    @Test
    @Rule({"B-06", "HS-012"})
    void anEmptyReleaseIsKeptAsADraftAndNamesEverythingThatIsMissingAtSigning() {
        var draft = home.common();
        var empty = new ReleaseDraft(
                draft.subjects(),
                draft.giver(),
                List.of(),
                Purpose.of(""),
                Set.of(),
                "",
                Set.of(),
                draft.startsOn(),
                null,
                false);
        var id = prairie.as(Prairie.ADVOCATE, () -> releases.draft(empty));
        var unexplained = new ReleaseSignature("", SignatureWay.TYPED, Optional.empty(), false, "");
        assertThat(home.refusals(Prairie.ADVOCATE, () -> releases.sign(id, 1, unexplained, ConsentHome.PRINT)))
                .extracting(each -> each.label() + " " + each.field())
                .containsExactlyInAnyOrder(
                        "E-REQ B-06 recipients",
                        "E-REQ HS-012 purpose",
                        "E-REQ B-06 kinds",
                        "E-REQ HS-012 methods",
                        "E-REQ B-06 signature",
                        "E-REQ B-06 explained");
    }

    @Test
    @Rule("B-06")
    void aParentWithoutCustodyCannotSignForTheChild() {
        assertThat(home.labels(() -> home.sign(home.draft(home.father, Authority.PARENT, home.child))))
                .containsExactly("E-CONSENT B-06");
    }

    @Test
    @Rule("B-56")
    void aMinorParentSignsForTheOwnChildButNotForTheOwnRecord() {
        home.sign(home.draft(home.teen, Authority.PARENT, home.baby));
        assertThat(home.labels(() -> home.sign(home.draft(home.teen, Authority.MINOR_CONSENT, home.teen))))
                .containsExactly("E-CONSENT B-56");
        home.sign(home.draft(home.mother, Authority.PARENT, home.teen));
    }

    @Test
    @Rule("B-56")
    void nobodySignsForAnotherAdult() {
        assertThat(home.labels(() -> home.sign(home.draft(home.mother, Authority.PARENT, home.father))))
                .containsExactly("E-CONSENT B-56");
    }

    @Test
    @Rule("B-37")
    void recordsOfSubstanceUseTreatmentNeedTheFormOfTheirOwn() {
        var mixed = ConsentHome.of(self(), Set.of("attendance", "sud_part2"), false);
        assertThat(home.labels(() -> home.sign(mixed))).containsExactly("E-CONSENT B-37");
        assertThat(home.labels(() -> home.sign(ConsentHome.of(self(), Set.of("health"), true))))
                .containsExactly("E-CONSENT B-37");
        var own = home.sign(ConsentHome.of(self(), Set.of("sud_part2"), true));
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThat(releases.documents(own).getFirst().title())
                        .isEqualTo("Release of substance use treatment records"));
    }

    private ReleaseDraft self() {
        return home.draft(home.mother, Authority.SELF_18, home.mother);
    }

    @Test
    void aSignedReleaseCannotChangeAndAStaleOneIsNotOverwritten() {
        var id = home.sign(home.common());
        var version = prairie.as(Prairie.ADVOCATE, () -> releases.get(id).version());
        assertThat(home.labels(() -> releases.change(id, version, home.common())))
                .containsExactly("E-LOCK B-06");
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> releases.change(id, version - 1, home.common()))
                        .isInstanceOf(StaleData.class));
    }

    @Test
    void aDraftCanChangeItsPeopleAndBePutAway() {
        var id = prairie.as(Prairie.ADVOCATE, () -> releases.draft(home.common()));
        prairie.as(Prairie.ADVOCATE, () -> {
            releases.change(id, 1, home.draft(home.mother, Authority.PARENT, home.teen));
            assertThat(releases.get(id).draft().subjects()).containsExactly(home.teen.id());
            releases.discard(id, releases.get(id).version());
            assertThat(releases.ofFamily(home.family)).isEmpty();
        });
    }

    @Test
    @Rule("B-06")
    void aWithdrawalByPhoneCountsFromTheMomentItCameAndPrintsItsPaper() {
        var id = home.sign(home.common());
        var received = prairie.get(SiteTime.class).now().minus(Duration.ofMinutes(5));
        prairie.as(Prairie.MANAGER, () -> {
            releases.revoke(id, new Revocation(received, "Rosa Muster", "phone"), ConsentHome.PRINT);
            assertThat(releases.get(id).state()).isEqualTo(ReleaseState.REVOKED);
            assertThat(releases.documents(id))
                    .extracting(each -> each.template())
                    .contains("DOC-07");
            assertThat(standing(id)).map(Lapse::reason).contains(Lapse.Reason.REVOKED);
        });
        var again = new Revocation(received, "Rosa Muster", "phone");
        assertThat(home.labels(() -> releases.revoke(id, again, ConsentHome.PRINT)))
                .containsExactly("E-STATE");
    }

    @Test
    @Rule("B-06")
    void anEndThatWasNotedForALaterDayKeepsNobodyFromTakingTheReleaseBackAtOnce() {
        var done = home.sign(home.common());
        var custody = home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, () -> {
            releases.finish(done, version(done), LocalDate.of(2026, 9, 30));
            releases.endAuthority(custody, version(custody), LocalDate.of(2026, 10, 1));
            assertThat(standing(done)).isEmpty();
        });
        var heard = new Revocation(prairie.get(SiteTime.class).now(), "Rosa Muster", "in_person");
        for (var id : List.of(done, custody)) {
            prairie.as(Prairie.MANAGER, () -> {
                assertThat(releases.get(id).canBeWithdrawn(LocalDate.of(2026, 9, 14)))
                        .isTrue();
                releases.revoke(id, heard, ConsentHome.PRINT);
                assertThat(standing(id)).map(Lapse::reason).contains(Lapse.Reason.REVOKED);
            });
        }
    }

    @Test
    @Rule("B-06")
    void whatHasEndedCanOnlyBeTakenBackForAMomentBefore() {
        var id = home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, () -> releases.finish(id, version(id), LocalDate.of(2026, 9, 14)));
        var before = prairie.get(SiteTime.class).now();
        prairie.later(1);
        var after = new Revocation(prairie.get(SiteTime.class).now(), "Rosa Muster", "phone");
        assertThat(home.labels(() -> releases.revoke(id, after, ConsentHome.PRINT)))
                .containsExactly("E-STATE B-06");
        prairie.as(
                Prairie.ADVOCATE,
                () -> releases.revoke(id, new Revocation(before, "Rosa Muster", "phone"), ConsentHome.PRINT));
    }

    @Test
    void nobodyEndsAReleaseThatSomebodyElseHasEndedMeanwhile() {
        var id = home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, () -> {
            var read = version(id);
            assertThatThrownBy(() -> releases.finish(id, read - 1, LocalDate.of(2026, 9, 30)))
                    .isInstanceOf(StaleData.class);
            assertThatThrownBy(() -> releases.endAuthority(id, read - 1, LocalDate.of(2026, 9, 30)))
                    .isInstanceOf(StaleData.class);
            assertThat(releases.get(id).state()).isEqualTo(ReleaseState.SIGNED);
        });
    }

    @Test
    @Rule("B-06")
    void aReleaseIsAboutSomebodyFromItsFirstDraftOn() {
        var nobody = home.draft(home.mother, Authority.PARENT);
        var id = prairie.as(Prairie.ADVOCATE, () -> releases.draft(home.common()));
        for (Runnable attempt : List.<Runnable>of(() -> releases.draft(nobody), () -> releases.change(id, 1, nobody))) {
            assertThat(home.refusals(Prairie.ADVOCATE, attempt))
                    .extracting(each -> each.label() + " " + each.field())
                    .containsExactly("E-REQ B-06 subjects");
        }
    }

    @Test
    void whoReadsOrPrintsAReleaseStandsInTheTrail() {
        var id = home.sign(home.common());
        var before = prairie.audited(AuditAction.VIEW, "fam.release");
        prairie.as(Prairie.MANAGER, () -> {
            releases.get(id);
            releases.ofFamily(home.family);
            releases.preview(id, ConsentHome.PRINT);
        });
        assertThat(prairie.audited(AuditAction.VIEW, "fam.release") - before).isEqualTo(2);
        assertThat(prairie.audited(AuditAction.PRINT, "fam.release")).isEqualTo(1);
    }

    private long version(ReleaseId id) {
        return releases.get(id).version();
    }

    @Test
    void aWithdrawalCannotLieInTheFuture() {
        var id = home.sign(home.common());
        var later = new Revocation(prairie.get(SiteTime.class).now().plusSeconds(60), "Rosa Muster", "phone");
        assertThat(home.labels(() -> releases.revoke(id, later, ConsentHome.PRINT)))
                .containsExactly("E-RANGE B-06");
    }

    @Test
    @Rule("DD-29")
    void beforeTheEighteenthBirthdayThePrivacyOfficerIsAskedAndOnItTheParentsReleaseEnds() {
        var id = home.sign(home.draft(home.mother, Authority.PARENT, home.teen));
        prairie.as(Caller.SYSTEM, () -> prairie.get(ReleaseUpkeep.class).run());
        var tasks = prairie.as(
                ConsentHome.PRIVACY,
                () -> prairie.get(Tasks.class).about(home.teen.id().value()));
        assertThat(tasks).extracting(Task::rule, Task::due).containsExactly(tuple("DD-29", LocalDate.of(2026, 11, 2)));
        morning(LocalDate.of(2026, 11, 1));
        prairie.as(Prairie.ADVOCATE, () -> assertThat(standing(id)).isEmpty());
        morning(LocalDate.of(2026, 11, 2));
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThat(standing(id)).map(Lapse::reason).contains(Lapse.Reason.OF_AGE));
        prairie.as(Caller.SYSTEM, () -> prairie.get(ReleaseUpkeep.class).run());
        var ended = prairie.as(Prairie.ADVOCATE, () -> releases.get(id));
        assertThat(ended.state()).isEqualTo(ReleaseState.AUTHORITY_ENDED);
        assertThat(ended.findEnded().orElseThrow().cause()).isEqualTo(EndCause.TURNED_18);
    }

    @Test
    void whatIsOverIsClosedByTheDailyLook() {
        var id = home.sign(home.common());
        morning(LocalDate.of(2027, 9, 14));
        prairie.as(Caller.SYSTEM, () -> {
            prairie.get(ReleaseUpkeep.class).run();
            prairie.get(ReleaseUpkeep.class).run();
        });
        prairie.as(Prairie.ADVOCATE, () -> {
            assertThat(releases.get(id).state()).isEqualTo(ReleaseState.EXPIRED);
            assertThat(standing(id)).map(Lapse::reason).contains(Lapse.Reason.EXPIRED);
        });
    }

    @Test
    void rolesMayDoWhatTheTableSaysAndAnotherAdvocateFindsNothing() {
        var id = home.sign(home.common());
        prairie.as(Prairie.OTHER_ADVOCATE, () -> {
            assertThatThrownBy(() -> releases.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> releases.ofFamily(home.family)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> releases.draft(home.common())).isInstanceOf(NotFound.class);
            assertThat(releases.standings(Set.of(home.child.id()))).isEmpty();
        });
        prairie.as(
                Prairie.TEACHER,
                () -> assertThatThrownBy(() -> releases.get(id)).isInstanceOf(AccessDenied.class));
        for (var reader : List.of(Prairie.MANAGER, ConsentHome.AUDITOR)) {
            prairie.as(reader, () -> {
                assertThat(releases.get(id).id()).isEqualTo(id);
                assertThatThrownBy(() -> releases.draft(home.common())).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> releases.endAuthority(id, 1, LocalDate.of(2026, 10, 1)))
                        .isInstanceOf(AccessDenied.class);
            });
        }
        var heard = new Revocation(prairie.get(SiteTime.class).now(), "Rosa Muster", "email");
        prairie.as(
                ConsentHome.AUDITOR,
                () -> assertThatThrownBy(() -> releases.revoke(id, heard, ConsentHome.PRINT))
                        .isInstanceOf(AccessDenied.class));
        prairie.as(ConsentHome.PRIVACY, () -> releases.revoke(id, heard, ConsentHome.PRINT));
    }

    @Test
    void anUnknownCodeIsMalformed() {
        var draft = ConsentHome.of(home.common(), Set.of("secrets"), false);
        assertThat(home.labels(() -> releases.draft(draft))).containsExactly("E-FMT B-06");
    }

    @Test
    @Rule("B-37")
    void theFormsArePrintedInSpanishToo() {
        var spanish = new PrintChoice(Locale.of("es"), PaperSize.A4);
        prairie.as(Prairie.ADVOCATE, () -> {
            var id = releases.draft(ConsentHome.of(self(), Set.of("sud_part2"), true));
            assertThat(releases.preview(id, spanish)).startsWith('%', 'P', 'D', 'F');
            releases.sign(id, 1, ConsentHome.typed("Rosa Muster"), spanish);
            var heard = new Revocation(prairie.get(SiteTime.class).now(), "Rosa Muster", "text");
            releases.revoke(id, heard, spanish);
            assertThat(releases.documents(id)).extracting(each -> each.title()).contains("Autorización retirada");
        });
    }

    @Test
    void anAttorneyOutsideTheRecordMayGiveOneForAChild() {
        var draft = home.common();
        home.sign(new ReleaseDraft(
                draft.subjects(),
                new Giver(null, "Ada Counsel", Authority.ATTORNEY_FOR_CHILD),
                draft.recipients(),
                draft.purpose(),
                draft.kinds(),
                "",
                draft.methods(),
                draft.startsOn(),
                null,
                false));
    }

    private Optional<Lapse> standing(ReleaseId id) {
        var people = releases.get(id).draft().subjects();
        return releases.standings(people).stream()
                .filter(each -> each.release().id().equals(id))
                .map(Standing::lapse)
                .findFirst()
                .orElseThrow();
    }

    private void morning(LocalDate day) {
        Instant nine = day.atTime(9, 0).atZone(ZoneId.of("America/Chicago")).toInstant();
        ((SettableClock) prairie.get(SiteTime.class).clock()).set(nine);
    }
}
