package org.hearth.core.runtime.data;

import java.util.UUID;

/** A row of a list, as a module's store reads it: EclipseLink finds public constructors only. */
record FolderRow(UUID id, String name) {

    public FolderRow {}
}
