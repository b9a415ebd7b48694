package org.hearth.family.inspection;

/** Where a request stands; the message {@code fam.request.state.<STATE>} holds its words. */
public enum RequestState {
    RECEIVED,
    ANSWERED,
    WITHDRAWN
}
