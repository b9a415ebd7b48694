package org.hearth.family.person;

import java.util.UUID;

/** An external id as it stands in the record. */
public record StoredExternalId(UUID id, PersonId person, ExternalId key) {}
