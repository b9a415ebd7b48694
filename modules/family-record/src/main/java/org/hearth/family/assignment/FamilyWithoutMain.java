package org.hearth.family.assignment;

import org.hearth.family.family.FamilyId;

/** A family with which nobody mainly works, today or from a later day on. */
public record FamilyWithoutMain(FamilyId family, String number, String name) {}
