package org.hearth.core.runtime.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.hearth.core.task.Alarm;
import org.hearth.core.task.Deadline;

/**
 * When the alarms of a task ring. Days are counted on the agency's calendar and ring at the start of its working day;
 * hours are counted on instants, so that a change to daylight saving moves nothing.
 */
record AlarmMoments(ZoneId zone) {

    private static final LocalTime WORK_STARTS = LocalTime.of(7, 0);

    Instant of(Alarm alarm, TaskEntity task) {
        return switch (alarm.unit()) {
            case HOURS -> instant(alarm, task).plus(Duration.ofHours(alarm.amount()));
            case DAYS ->
                day(alarm, task)
                        .plusDays(alarm.amount())
                        .atTime(WORK_STARTS)
                        .atZone(zone)
                        .toInstant();
        };
    }

    private Instant instant(Alarm alarm, TaskEntity task) {
        Deadline limit =
                task.deadline().orElseGet(() -> new Deadline(task.opened(), later(task.opened(), endOf(task.due()))));
        return switch (alarm.anchor()) {
            case START -> limit.start();
            case DUE -> limit.end();
            case HALF ->
                limit.start().plus(Duration.between(limit.start(), limit.end()).dividedBy(2));
        };
    }

    private LocalDate day(Alarm alarm, TaskEntity task) {
        LocalDate opened = LocalDate.ofInstant(task.opened(), zone);
        return switch (alarm.anchor()) {
            case START -> opened;
            case DUE -> task.due();
            case HALF -> opened.plusDays(Math.max(0, ChronoUnit.DAYS.between(opened, task.due())) / 2);
        };
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
