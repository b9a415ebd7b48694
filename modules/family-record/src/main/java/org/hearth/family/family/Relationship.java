package org.hearth.family.family;

import java.util.UUID;
import org.hearth.family.person.PersonId;

/** How {@code from} is related to {@code to}: {@code from} is the {@code type} of {@code to}. */
public record Relationship(
        UUID id, PersonId from, PersonId to, String type, Custody custody, boolean educationalRights) {}
