package org.hearth.headstart.assessment;

/** Where an assessment stands. */
public enum AssessmentState {
    OPEN,
    COMPLETE,
    DECLINED
}
