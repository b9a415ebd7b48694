package org.hearth.family.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hearth.family.birthday.ComingOfAge;
import org.hearth.testkit.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Rule({"B-06", "B-56", "B-57"})
final class ReleaseTermsTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 14);
    private static final LocalDate STARTS = LocalDate.of(2026, 10, 1);
    private static final LocalDate EXPIRES = LocalDate.of(2027, 9, 30);
    private static final Instant RECEIVED = Instant.parse("2026-11-23T14:00:00Z");

    @Test
    void aDraftNeverHolds() {
        var draft = new ReleaseTerms(null, STARTS, EXPIRES, null, null, null, null);
        assertThat(reason(draft, STARTS)).contains(Lapse.Reason.NOT_SIGNED);
    }

    @Test
    void itHoldsFromTheFirstDayToTheLastAndNotADayLonger() {
        var terms = signed(null, null, null);
        assertThat(terms.lapse(STARTS.minusDays(1), noon(STARTS.minusDays(1))))
                .contains(new Lapse(Lapse.Reason.NOT_YET, STARTS));
        assertThat(reason(terms, STARTS)).isEmpty();
        assertThat(reason(terms, EXPIRES)).isEmpty();
        assertThat(terms.lapse(EXPIRES.plusDays(1), noon(EXPIRES.plusDays(1))))
                .contains(new Lapse(Lapse.Reason.EXPIRED, EXPIRES.plusDays(1)));
    }

    @Test
    void aWithdrawalCountsFromTheMomentItIsReceived() {
        var terms = new ReleaseTerms(SIGNED, STARTS, EXPIRES, null, EndCause.REVOKED, RECEIVED, null);
        var day = LocalDate.of(2026, 11, 23);
        assertThat(terms.lapse(day, RECEIVED.minusMillis(1))).isEmpty();
        assertThat(terms.lapse(day, RECEIVED).map(Lapse::reason)).contains(Lapse.Reason.REVOKED);
    }

    @Test
    void aParentsReleaseEndsOnTheEighteenthBirthday() {
        var birthday = ComingOfAge.MARCH_1.day(LocalDate.of(2009, 1, 15));
        var terms = signed(null, null, birthday);
        assertThat(reason(terms, LocalDate.of(2027, 1, 14))).isEmpty();
        assertThat(terms.lapse(LocalDate.of(2027, 1, 15), noon(birthday)))
                .contains(new Lapse(Lapse.Reason.OF_AGE, birthday));
    }

    @Test
    void aLeapDayChildsReleaseHoldsOneDayLongerWhereTheBirthdayIsFirstOfMarch() {
        var born = LocalDate.of(2008, 2, 29);
        var last = LocalDate.of(2026, 2, 28);
        var signed = LocalDate.of(2025, 9, 1);
        var march = new ReleaseTerms(signed, signed, null, null, null, null, ComingOfAge.MARCH_1.day(born));
        var february = new ReleaseTerms(signed, signed, null, null, null, null, ComingOfAge.FEBRUARY_28.day(born));
        assertThat(reason(march, last)).isEmpty();
        assertThat(reason(march, last.plusDays(1))).contains(Lapse.Reason.OF_AGE);
        assertThat(reason(february, last.minusDays(1))).isEmpty();
        assertThat(reason(february, last)).contains(Lapse.Reason.OF_AGE);
    }

    @Test
    void lostCustodyEndsItOnThatDayAndADonePurposeOnItsOwn() {
        var day = LocalDate.of(2026, 12, 1);
        var custody = signed(day, EndCause.CUSTODY, null);
        assertThat(reason(custody, day.minusDays(1))).isEmpty();
        assertThat(reason(custody, day)).contains(Lapse.Reason.CUSTODY_ENDED);
        assertThat(reason(signed(day, EndCause.PURPOSE_DONE, null), day)).contains(Lapse.Reason.PURPOSE_DONE);
    }

    @Test
    void ofSeveralEndsTheFirstOneIsNamed() {
        var after = EXPIRES.plusDays(20);
        assertThat(reason(signed(after, EndCause.PURPOSE_DONE, null), after)).contains(Lapse.Reason.EXPIRED);
        var before = EXPIRES.minusDays(20);
        assertThat(reason(signed(before, EndCause.PURPOSE_DONE, null), after)).contains(Lapse.Reason.PURPOSE_DONE);
        assertThat(reason(signed(before, EndCause.CUSTODY, before.minusDays(1)), after))
                .contains(Lapse.Reason.OF_AGE);
    }

    @Test
    void anEndThatWasStoredIsNamedByItsCause() {
        var next = EXPIRES.plusDays(1);
        assertThat(reason(signed(next, EndCause.EXPIRED, null), next)).contains(Lapse.Reason.EXPIRED);
        assertThat(reason(signed(next, EndCause.TURNED_18, null), next)).contains(Lapse.Reason.OF_AGE);
    }

    private static ReleaseTerms signed(
            @Nullable LocalDate endedFrom, @Nullable EndCause cause, @Nullable LocalDate ofAgeOn) {
        return new ReleaseTerms(SIGNED, STARTS, EXPIRES, endedFrom, cause, null, ofAgeOn);
    }

    private static Optional<Lapse.Reason> reason(ReleaseTerms terms, LocalDate day) {
        return terms.lapse(day, noon(day)).map(Lapse::reason);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }
}
