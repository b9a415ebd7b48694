package org.hearth.family.disclosure;

import java.util.Set;

/**
 * By what right something about a family goes to somebody: with the family's consent, or by one of the few ways that
 * the law opens without it (45 CFR 1303.22(b) and (c)). The words stand in the list {@code fam.disclosure_basis}.
 */
public enum Basis {
    /** A release that holds. */
    CONSENT("B-06"),
    /** A school the child enrols in: the parents had notice and did not refuse. */
    SCHOOL_TRANSFER_NOTICE("B-07", Need.NOTICE, Need.REFERENCE),
    /** An official of the program, or somebody who provides its services under an agreement. */
    PROGRAM_OFFICIAL("B-08", Need.REFERENCE),
    /** An audit or evaluation by somebody with the authority to do it. */
    AUDIT("B-08", Need.REFERENCE),
    /** A study under a written agreement that says when the data are destroyed. */
    STUDY("B-08", Need.REFERENCE, Need.DESTRUCTION),
    /** Somebody's health or safety is in danger now. Nothing may hold it up, so it needs nothing. */
    EMERGENCY("B-08"),
    /** A court order or subpoena. */
    COURT_ORDER("B-08", Need.REFERENCE),
    /** The food program's monitors. */
    CACFP("B-08", Need.REFERENCE),
    /** The caseworker with a right to the case plan of a child in foster care: the child's record, no more. */
    FOSTER_CASEWORKER("B-08", Need.REFERENCE),
    /** A report of suspected or known maltreatment. Nothing may hold it up, so it needs nothing. */
    MALTREATMENT("B-08"),
    /** Another law, which is named. */
    OTHER_LAW("B-08", Need.REFERENCE);

    /** What a way needs to be shown. */
    enum Need {
        REFERENCE,
        NOTICE,
        DESTRUCTION
    }

    private final String rule;
    private final boolean reference;
    private final boolean notice;
    private final boolean destruction;

    Basis(String rule, Need... needs) {
        this.rule = rule;
        var all = Set.of(needs);
        reference = all.contains(Need.REFERENCE);
        notice = all.contains(Need.NOTICE);
        destruction = all.contains(Need.DESTRUCTION);
    }

    /** The rule that opens this way. */
    public String rule() {
        return rule;
    }

    /** True when it must be said on what it rests: an order's number, an agreement, a law. */
    public boolean needsReference() {
        return reference;
    }

    /** True when the day of the notice to the parents must be known. */
    public boolean needsNotice() {
        return notice;
    }

    /** True when the day by which the receiver destroys the data must be known. */
    public boolean needsDestruction() {
        return destruction;
    }

    /** True when records of substance use treatment may go this way (42 CFR Part 2). */
    boolean opensPart2() {
        return switch (this) {
            case CONSENT, AUDIT, STUDY, EMERGENCY, COURT_ORDER, MALTREATMENT -> true;
            case SCHOOL_TRANSFER_NOTICE, PROGRAM_OFFICIAL, CACFP, FOSTER_CASEWORKER, OTHER_LAW -> false;
        };
    }
}
