package org.hearth.family.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The place and the day: the key of a holiday. */
@Embeddable
class ClosedDay {

    @Column(name = "place_id")
    private UUID place;

    @Column(name = "closed_on")
    private LocalDate day;

    protected ClosedDay() {}

    ClosedDay(UUID place, LocalDate day) {
        this.place = place;
        this.day = day;
    }

    UUID place() {
        return place;
    }

    LocalDate day() {
        return day;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ClosedDay that && place.equals(that.place) && day.equals(that.day);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(place, day);
    }
}
