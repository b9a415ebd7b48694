package org.hearth.family.family;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is in a family; the words stand in the list {@code fam.family_role}. */
public enum FamilyRole {
    PARENT(true),
    STEP_PARENT(true),
    GUARDIAN(true),
    FOSTER_PARENT(true),
    KIN_CAREGIVER(true),
    GRANDPARENT(true),
    PARTNER(true),
    CHILD_ENROLLED(false),
    SIBLING(false),
    OTHER_ADULT(true),
    OTHER_CHILD(false);

    /** The roles of those who grow up in a family. */
    public static final Set<FamilyRole> OF_CHILDREN =
            Arrays.stream(values()).filter(role -> !role.caring).collect(Collectors.toUnmodifiableSet());

    private final boolean caring;

    FamilyRole(boolean caring) {
        this.caring = caring;
    }

    /** The code in files and lists: {@code child_enrolled}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True for the roles of grown-ups; the parent may still be a teenager. */
    public boolean isGrownUp() {
        return caring;
    }

    /** The role with this code. */
    public static Optional<FamilyRole> of(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
