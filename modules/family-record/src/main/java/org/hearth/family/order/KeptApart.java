package org.hearth.family.order;

import org.hearth.family.person.PersonId;

/** Two people whom an order in force keeps apart: {@code subject} must keep away from {@code isProtected}. */
public record KeptApart(PersonId subject, PersonId isProtected, LegalOrderKind kind, LegalOrderId order) {}
