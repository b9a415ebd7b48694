package org.hearth.ui.shell.imports;

import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.Imports;

/** What the pages of the import work with. */
public record ImportServices(Imports imports, ImportMappings mappings) {}
