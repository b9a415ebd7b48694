package org.hearth.headstart.plan;

/** How the family's plan with another agency is taken into account (HS-056). */
public enum Treatment {
    SUPPORTED,
    COORDINATED,
    NOT_RELEVANT
}
