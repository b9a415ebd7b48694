package org.hearth.headstart.plan;

/** How ready a family is to take part (HS-009). */
public enum Readiness {
    READY,
    THINKING,
    NOT_NOW,
    DECLINED
}
