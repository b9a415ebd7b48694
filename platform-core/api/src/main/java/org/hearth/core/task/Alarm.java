package org.hearth.core.task;

/**
 * When somebody is told of an open task: its owner, as a reminder, or a role above, as an escalation.
 *
 * @param anchor what the amount is counted from
 * @param unit days are those of the agency's calendar and fall at the start of its working day; hours are elapsed
 * @param amount how many; negative before the anchor
 * @param role the role it is raised to; an empty string reminds the owner
 */
public record Alarm(Anchor anchor, Unit unit, int amount, String role) {

    /** What an alarm is counted from. */
    public enum Anchor {
        /** The task's due date, or the end of its deadline. */
        DUE,
        /** When the task was opened, or its deadline began. */
        START,
        /** Half way between the two. */
        HALF
    }

    /** What an alarm is counted in. */
    public enum Unit {
        DAYS,
        HOURS
    }

    /** A reminder some days before the task is due. */
    public static Alarm daysBefore(int days) {
        return new Alarm(Anchor.DUE, Unit.DAYS, -days, "");
    }

    /** A reminder some days after the task was due. */
    public static Alarm daysAfter(int days) {
        return new Alarm(Anchor.DUE, Unit.DAYS, days, "");
    }

    /** A reminder some days after the task was opened. */
    public static Alarm daysIn(int days) {
        return new Alarm(Anchor.START, Unit.DAYS, days, "");
    }

    /** A reminder some elapsed hours after the deadline began. */
    public static Alarm hoursIn(int hours) {
        return new Alarm(Anchor.START, Unit.HOURS, hours, "");
    }

    /** A reminder when half the time is over. */
    public static Alarm halfWay() {
        return new Alarm(Anchor.HALF, Unit.DAYS, 0, "");
    }

    /** The same moment, raised to a role. */
    public Alarm raisedTo(String to) {
        return new Alarm(anchor, unit, amount, to);
    }

    /** True when the owner is reminded, false when the task is raised to a role. */
    public boolean isReminder() {
        return role.isEmpty();
    }
}
