package org.hearth.family.family;

import java.time.LocalDate;
import org.hearth.family.person.PersonId;

/** Somebody who belongs to a family from a day on. A person may belong to several families. */
public record NewMember(FamilyId family, PersonId person, FamilyRole role, LocalDate from) {}
