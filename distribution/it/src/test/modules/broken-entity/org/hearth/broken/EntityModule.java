package org.hearth.broken;

import org.hearth.core.module.Module;

/** Brings an entity that cannot be mapped. */
public final class EntityModule implements Module {}
