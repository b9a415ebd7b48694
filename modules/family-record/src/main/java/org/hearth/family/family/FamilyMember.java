package org.hearth.family.family;

import java.time.LocalDate;
import java.util.UUID;
import org.hearth.family.person.Person;
import org.jspecify.annotations.Nullable;

/** Somebody who belongs to a family; {@code to}, the last day, is null while it lasts. A change names {@code version}. */
public record FamilyMember(
        UUID id,
        Person person,
        FamilyRole role,
        LocalDate from,
        @Nullable LocalDate to,
        long version) {}
