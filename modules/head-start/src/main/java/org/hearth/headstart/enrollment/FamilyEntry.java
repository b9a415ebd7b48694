package org.hearth.headstart.enrollment;

/** A family's entry into a program, as stored. */
public record FamilyEntry(FamilyEntryId id, int version, NewFamilyEntry entry) {}
