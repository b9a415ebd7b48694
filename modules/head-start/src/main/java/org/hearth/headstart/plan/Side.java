package org.hearth.headstart.plan;

/** The two sides that make a plan together. */
public enum Side {
    FAMILY,
    STAFF
}
