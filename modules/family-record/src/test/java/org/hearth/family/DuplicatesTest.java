package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.AccessDenied;
import org.hearth.core.failure.StaleData;
import org.hearth.family.merge.DuplicatePair;
import org.hearth.family.merge.MergeRequest;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.Languages;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.family.person.PossibleDuplicate.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DuplicatesTest {

    private final Twice twice = new Twice();
    private final Prairie prairie = twice.prairie;

    @AfterEach
    void close() {
        twice.close();
    }

    @Test
    void aLoadPutsPeopleWhoAreAlikeIntoTheQueueOnce() {
        assertThat(waiting()).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one().id(), pair.other().id()))
                    .containsExactlyInAnyOrder(twice.mila.id(), twice.again.id());
            assertThat(pair.reason()).isEqualTo(Reason.SAME_PHONE);
        });
        prairie.daily();
        prairie.later(1);
        prairie.daily();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void theSameNumberInTwoSystemsIsAskedAboutAndTheSameNameAndPhoneToo() {
        twice.bring(Twice.person("Zoe", "Else", "M1", "third"), twice.first);
        assertThat(waiting()).extracting(DuplicatePair::reason).contains(Reason.SAME_ID);
        var unborn = new NewPerson(
                PersonId.next(),
                PersonName.of("Milla", "Sample"),
                null,
                false,
                Languages.UNKNOWN,
                Set.of(new ExternalId("third", "U1")));
        twice.bring(unborn, twice.first);
        assertThat(waiting()).hasSize(3).extracting(DuplicatePair::reason).contains(Reason.SAME_PHONE);
    }

    @Test
    void theDailyRoundFindsWhatWasTypedInByHand() {
        var typed = NewPerson.of(PersonName.of("Leo", "Muster"), Twice.BORN);
        var same = NewPerson.of(PersonName.of("Leo", "Muster"), Twice.BORN);
        twice.asManager(() -> prairie.get(People.class).addAll(List.of(typed, same), List.of(), false));
        assertThat(waiting()).hasSize(1);
        prairie.daily();
        assertThat(waiting()).hasSize(2).extracting(DuplicatePair::reason).contains(Reason.ALIKE);
    }

    @Test
    void twoPeopleAreNeverAskedAboutAgainNotEvenAfterOneOfThemWasMergedElsewhere() {
        var pair = only();
        twice.asManager(() -> twice.duplicates.notTheSame(pair.id(), pair.version()));
        var third = Twice.person("Mila", "Sample", "Z3", "third");
        twice.bring(third, twice.second);
        assertThat(waiting()).hasSize(2);
        twice.asManager(() -> {
            var people = prairie.get(People.class);
            twice.merges.merge(new MergeRequest(
                    new MergeRequest.Side(third.id(), people.get(third.id()).version()),
                    new MergeRequest.Side(
                            twice.mila.id(), people.get(twice.mila.id()).version()),
                    Set.of()));
        });
        prairie.later(40);
        prairie.daily();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatIsPutOffComesBackAfterAMonth() {
        var pair = only();
        twice.asManager(() -> twice.duplicates.later(pair.id(), pair.version()));
        assertThat(waiting()).isEmpty();
        assertThat(list(true)).hasSize(1);
        prairie.later(30);
        assertThat(waiting()).hasSize(1);
        assertThat(list(true)).isEmpty();
    }

    @Test
    void anAnswerIsGivenOnceAndAMergeThatIsTakenBackAsksAgain() {
        var pair = only();
        twice.asManager(() -> twice.duplicates.later(pair.id(), pair.version()));
        twice.asManager(() -> assertThatThrownBy(() -> twice.duplicates.notTheSame(pair.id(), pair.version()))
                .isInstanceOf(StaleData.class));
        var request = twice.request();
        var merge = twice.manager(() -> twice.merges.merge(request));
        assertThat(waiting()).isEmpty();
        twice.asManager(() -> twice.merges.undo(merge));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void onlyWhoMayMergeSeesTheQueue() {
        prairie.as(
                Prairie.ADVOCATE,
                () -> assertThatThrownBy(() -> twice.duplicates.list(false, PageRequest.first(10)))
                        .isInstanceOf(AccessDenied.class));
    }

    private DuplicatePair only() {
        return waiting().getFirst();
    }

    private List<DuplicatePair> waiting() {
        return list(false);
    }

    private List<DuplicatePair> list(boolean putOff) {
        return twice.manager(() -> {
            var page = twice.duplicates.list(putOff, PageRequest.first(10));
            assertThat(page.total()).isEqualTo(page.rows().size());
            return page.rows();
        });
    }
}
