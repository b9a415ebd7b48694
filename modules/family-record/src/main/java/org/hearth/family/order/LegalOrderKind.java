package org.hearth.family.order;

/** What a court has ordered. */
public enum LegalOrderKind {
    CUSTODY(false),
    NO_CONTACT(true),
    RESTRICTED_CONTACT(true),
    RIGHTS_LIMIT(false),
    PLACEMENT(false),
    OTHER(false);

    private final boolean keepsApart;

    LegalOrderKind(boolean keepsApart) {
        this.keepsApart = keepsApart;
    }

    /** True when somebody is protected from somebody, so that the two are never brought together unawares. */
    public boolean keepsApart() {
        return keepsApart;
    }
}
