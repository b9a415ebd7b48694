package org.hearth.broken;

import org.hearth.core.module.Module;

/** Brings a script that no database understands. */
public final class TableModule implements Module {}
