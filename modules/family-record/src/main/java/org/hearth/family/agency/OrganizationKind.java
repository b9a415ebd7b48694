package org.hearth.family.agency;

/** The kinds of organizations. */
public enum OrganizationKind {
    HEAD_START_GRANTEE,
    DELEGATE,
    COUNTY_AGENCY,
    STATE_DEPARTMENT,
    FOSTER_FAMILY_AGENCY,
    CONTRACTOR,
    SCHOOL,
    HEALTH_PROVIDER,
    COURT,
    OTHER
}
