package org.hearth.family.person;

/** A way to reach a person. */
public enum ContactKind {
    PHONE,
    MOBILE,
    EMAIL,
    POSTAL,
    PORTAL
}
