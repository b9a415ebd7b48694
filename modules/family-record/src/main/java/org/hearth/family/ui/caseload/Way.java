package org.hearth.family.ui.caseload;

import org.hearth.family.assignment.Caseloads;
import org.hearth.family.assignment.Handover;

/** How families change hands. */
enum Way {
    /** The new workers are asked first. */
    OFFER,
    /** They are told. */
    AT_ONCE;

    void go(Caseloads caseloads, Handover handover) {
        if (this == OFFER) {
            caseloads.offer(handover);
        } else {
            caseloads.handOver(handover);
        }
    }
}
