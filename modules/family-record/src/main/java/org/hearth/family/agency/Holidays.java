package org.hearth.family.agency;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.trail.Stamp;

/**
 * The days on which the agency, or one of its sites, is closed. Limits in business days skip them; a limit that was
 * counted before a holiday was added stays as it is.
 */
public final class Holidays {

    private static final String KIND = "fam.holiday";

    private final Desk desk;
    private final Agency agency;

    public Holidays(Desk desk, Agency agency) {
        this.desk = desk;
        this.agency = agency;
    }

    /** Every holiday from {@code day} on, by day. */
    public List<Holiday> from(LocalDate day) {
        desk.access().require(FamilyPermissions.DIRECTORY);
        return desk.work().read(AgencyStore::holidays).stream()
                .filter(each -> !each.day().isBefore(day))
                .toList();
    }

    /**
     * Adds a holiday.
     *
     * @throws NotFound when there is no such site
     * @throws RuleViolation {@code E-REQ C1-AGENCY} without a name, {@code E-RANGE C1-AGENCY} for a long one, {@code E-DUP C1-AGENCY} when the
     *     place is closed on that day already
     */
    public void add(Holiday holiday) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var key = key(holiday);
            var stored = Optional.ofNullable(em.find(HolidayEntity.class, key));
            var known = stored.filter(each -> !each.isTakenOut()).isPresent();
            RuleViolation.throwIfAny(AgencyRules.holiday(holiday, known));
            var stamp = Stamp.byHand(desk.access(), desk.time());
            stored.ifPresentOrElse(
                    each -> each.comeBack(holiday.name(), stamp),
                    () -> em.persist(new HolidayEntity(key, holiday.name(), stamp)));
            desk.audit().record(AuditAction.CREATE, KIND, key.place(), day(holiday));
        });
    }

    /**
     * Takes a holiday out: the place works on that day. Limits that were counted before stay as they are.
     *
     * @throws NotFound when the place is open on that day
     */
    public void remove(Holiday holiday) {
        desk.access().require(FamilyPermissions.DIRECTORY_WRITE);
        desk.work().run(em -> {
            var key = key(holiday);
            stored(em, key).takeOut(Stamp.byHand(desk.access(), desk.time()));
            desk.audit().record(AuditAction.CHANGE, KIND, key.place(), day(holiday));
        });
    }

    private static HolidayEntity stored(EntityManager em, ClosedDay key) {
        return Optional.ofNullable(em.find(HolidayEntity.class, key))
                .filter(each -> !each.isTakenOut())
                .orElseThrow(() -> new NotFound("holiday", key.day()));
    }

    private ClosedDay key(Holiday holiday) {
        var site = holiday.site();
        UUID place = site == null
                ? agency.organization().id().value()
                : agency.site(site).id().value();
        return new ClosedDay(place, holiday.day());
    }

    private static Map<String, String> day(Holiday holiday) {
        return Map.of("day", holiday.day().toString());
    }
}
